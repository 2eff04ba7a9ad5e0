import { CircleAlert, HeartHandshake, Info } from "lucide";
import { t } from "../l10n.js";
import { Icon } from "./icon.jsx";

const ICONS = { plain: Info, care: HeartHandshake, err: CircleAlert };

/**
 * Advice (`care`: at most one, with the easier choice first), failure (`err`: one, at the top of the
 * page) or plain information.
 * @param {{
 *   kind?: keyof typeof ICONS,
 *   icon?: import("lucide").IconNode,
 *   title?: string,
 *   children?: import("preact").ComponentChildren,
 *   actions?: import("preact").ComponentChildren,
 *   top?: boolean,
 * }} props `actions`: ghost buttons; `top`: at the head of a page
 */
export function Notice({ kind = "plain", icon, title, children, actions, top }) {
  const names = ["notice"];
  if (kind !== "plain") names.push(`notice-${kind}`);
  if (top) names.push("notice-top");
  return (
    <div class={names.join(" ")} role={kind === "err" ? "alert" : "note"}>
      <Icon of={icon ?? ICONS[kind]} />
      <div class="words">
        {title && (
          <p>
            <b>{title}</b>
          </p>
        )}
        {children && <p>{children}</p>}
      </div>
      {actions && <div class="act">{actions}</div>}
    </div>
  );
}

/**
 * The sentence of a refused operation.
 * @param {import("../backend.js").BackendError} error
 */
export function errorWords(error) {
  return t(error.code, error.args);
}
