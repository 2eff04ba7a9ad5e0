/** Invoices: the unpaid first. */
import { Check as CheckIcon, Copy, Pencil, Plus, Trash2, Undo2 } from "lucide";
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { day, t, yen } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { Pill } from "../parts/marks.jsx";
import { RowMenu } from "../parts/menu.jsx";
import { Loaded } from "../parts/states.jsx";
import { InvoiceDialog } from "./invoice-dialog.jsx";
import { PaidDialog } from "./paid-dialog.jsx";
import { invoices, streamName, streams } from "./store.js";

/** @typedef {import("./store.js").Invoice} Invoice */

/** Paid ones that are shown before one asks for all. */
const PAID = 5;

/** @param {{ today: string }} props */
export function Invoices({ today }) {
  const [asking, setAsking] = useState(
    /** @type {{ what: "new" | "edit" | "like" | "paid", of?: Invoice } | null} */ (null),
  );
  const [whole, setWhole] = useState(false);
  const close = () => setAsking(null);
  const hasStreams = (streams.data.value ?? []).some((stream) => !stream.archived);
  return (
    <>
      <Loaded of={invoices} rows={2}>
        {(all) => {
          const unpaid = all.filter((one) => one.state !== "paid");
          const paid = all.filter((one) => one.state === "paid");
          const shown = [...unpaid, ...(whole ? paid : paid.slice(0, PAID))];
          return (
            <>
              {all.length === 0 && <p class="meta">{t("income-page-invoices-empty")}</p>}
              <ul class="income-list">
                {shown.map((one) => (
                  <Row key={one.id} of={one} onAsk={setAsking} />
                ))}
              </ul>
              {!whole && paid.length > PAID && (
                <Button kind="ghost" onClick={() => setWhole(true)}>
                  {t("income-page-invoices-all", { n: paid.length - PAID })}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
      {hasStreams ? (
        <Button icon={Plus} onClick={() => setAsking({ what: "new" })}>
          {t("income-page-invoice-add")}
        </Button>
      ) : (
        <p class="meta">{t("income-page-invoices-need")}</p>
      )}
      {asking?.what === "paid" && asking.of && (
        <PaidDialog of={asking.of} today={today} onClose={close} />
      )}
      {asking && asking.what !== "paid" && (
        <InvoiceDialog
          of={asking.what === "edit" ? asking.of : undefined}
          like={asking.what === "like" ? asking.of : undefined}
          today={today}
          onClose={close}
        />
      )}
    </>
  );
}

/** @param {{ of: Invoice, onAsk: (asking: { what: "edit" | "like" | "paid", of: Invoice }) => void }} props */
function Row({ of, onAsk }) {
  const facts = [
    streamName(of.stream_id),
    t("income-page-row-issued", { day: of.issued_on }),
    of.due_on && of.state === "open" ? t("income-page-row-due", { day: of.due_on }) : null,
    of.withheld > 0 ? t("income-page-row-withheld", { yen: of.withheld }) : null,
    of.recurring ? t("income-page-row-recurring") : null,
  ];
  return (
    <li data-row>
      <span class="income-name">
        {of.title}
        <small>{facts.filter(Boolean).join(" · ")}</small>
        {of.note && <small class="income-note">{of.note}</small>}
      </span>
      <span class="income-state">
        {of.state === "paid" ? (
          <Pill kind="done">
            {t("income-page-row-paid", { day: day(of.paid_on ?? "", "brief") })}
          </Pill>
        ) : (
          <>
            <Pill kind={of.state === "overdue" ? "over" : "none"}>
              {t(`income-invoice-${of.state}`, { days: of.days_over })}
            </Pill>
            <Button size="s" icon={CheckIcon} onClick={() => onAsk({ what: "paid", of })}>
              {t("income-page-pay")}
              <span class="vh">{of.title}</span>
            </Button>
          </>
        )}
      </span>
      <span class="income-yen">{yen(of.yen)}</span>
      <RowMenu
        label={t("income-page-menu", { name: of.title })}
        items={[
          { label: t("app-edit"), icon: Pencil, run: () => onAsk({ what: "edit", of }) },
          { label: t("income-page-again"), icon: Copy, run: () => onAsk({ what: "like", of }) },
          ...(of.state === "paid"
            ? [
                {
                  label: t("income-page-unpay"),
                  icon: Undo2,
                  run: () => void attempt(() => call("unpay_invoice", { id: of.id })),
                },
              ]
            : []),
          null,
          {
            label: t("income-page-delete"),
            icon: Trash2,
            danger: true,
            run: () => void attempt(() => call("delete_invoice", { id: of.id })),
          },
        ]}
      />
    </li>
  );
}
