import { Trash2, X } from "lucide";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { composing } from "../ime.js";
import { t } from "../l10n.js";
import { LONGEST_PASTE, refused } from "../pasting.js";
import { Button, IconButton } from "./button.jsx";
import { ErrorLine } from "./field.jsx";
import { Icon } from "./icon.jsx";

/**
 * The browser's own modal dialog. Mount it to open, unmount it to close. Focus begins at
 * `[data-autofocus]`, else at the first field, else at the first button, and goes back afterwards.
 * Escape asks `onClose`; while `dirty`, Escape keeps what was typed and says so.
 * @param {{
 *   title: string,
 *   onClose: () => void,
 *   words?: import("preact").ComponentChildren,
 *   icon?: import("lucide").IconNode,
 *   tone?: "ai" | "shu",
 *   wide?: boolean,
 *   dirty?: boolean,
 *   closable?: boolean,
 *   role?: "dialog" | "alertdialog",
 *   actions?: import("preact").ComponentChildren,
 *   children?: import("preact").ComponentChildren,
 * }} props `closable`: with a close button in the corner, for dialogs without a cancelling button
 */
export function Dialog({
  title,
  onClose,
  words,
  icon,
  tone = "ai",
  wide,
  dirty = false,
  closable = false,
  role = "dialog",
  actions,
  children,
}) {
  const id = useId();
  const box = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const [kept, setKept] = useState(false);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const before = /** @type {HTMLElement | null} */ (document.activeElement);
    element.showModal();
    const first =
      element.querySelector("[data-autofocus]") ??
      element.querySelector(".dialog-body :is(input, textarea, [role=combobox], [role=radio])") ??
      element.querySelector("button");
    /** @type {HTMLElement | null} */ (first)?.focus();
    return () => {
      element.close();
      if (before?.isConnected) before.focus();
    };
  }, []);

  useEffect(() => {
    if (!dirty) setKept(false);
  }, [dirty]);

  function ask() {
    if (dirty || box.current?.querySelector("[data-typed]")) setKept(true);
    else onClose();
  }

  return (
    <dialog
      ref={box}
      class={wide ? "dialog dialog-wide" : "dialog"}
      role={role}
      aria-labelledby={`${id}-title`}
      aria-describedby={words ? `${id}-words` : undefined}
      onCancel={(event) => {
        event.preventDefault();
        ask();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // The browser would close it by itself on the second Escape, and during a composition.
        event.preventDefault();
        event.stopPropagation();
        if (!composing(event)) ask();
      }}
    >
      <div class={icon ? "dialog-head" : "dialog-head dialog-plain"}>
        {icon && (
          <span class={tone === "shu" ? "dialog-icon dialog-icon-shu" : "dialog-icon"}>
            <Icon of={icon} />
          </span>
        )}
        <h2 id={`${id}-title`}>{title}</h2>
        {closable && !icon && (
          <IconButton icon={X} label={t("app-close")} class="dialog-close" onClick={onClose} />
        )}
        {words && (
          <div class="dialog-words" id={`${id}-words`}>
            {words}
          </div>
        )}
      </div>
      {children && <div class="dialog-body">{children}</div>}
      {refused.value && <ErrorLine>{t("app-paste-too-long", { limit: LONGEST_PASTE })}</ErrorLine>}
      {kept && <ErrorLine>{t("app-dialog-kept")}</ErrorLine>}
      {actions && <div class="dialog-actions">{actions}</div>}
    </dialog>
  );
}

/**
 * For what takes history along or can't be undone. Focus is on the safe choice; a gentler way stands
 * at the left where there is one.
 * @param {{
 *   title: string,
 *   words: import("preact").ComponentChildren,
 *   onDelete: () => void,
 *   onClose: () => void,
 *   deleteLabel?: string,
 *   gentle?: { label: string, run: () => void },
 * }} props
 */
export function ConfirmDelete({ title, words, onDelete, onClose, deleteLabel, gentle }) {
  return (
    <Dialog
      role="alertdialog"
      title={title}
      words={words}
      icon={Trash2}
      tone="shu"
      onClose={onClose}
      actions={
        <>
          {gentle && (
            <Button kind="ghost" class="gentle" onClick={gentle.run}>
              {gentle.label}
            </Button>
          )}
          <Button data-autofocus onClick={onClose}>
            {t("app-cancel")}
          </Button>
          <Button kind="danger" onClick={onDelete}>
            {deleteLabel ?? t("app-delete")}
          </Button>
        </>
      }
    />
  );
}
