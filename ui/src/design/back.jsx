import "../../styles/sheet.css";
import { ArrowLeft } from "lucide";
import { t } from "../l10n.js";
import { Icon } from "../parts/icon.jsx";
import { href } from "../router.js";

/**
 * Up from a sheet of the page Design.
 * @param {{ to?: string[], children: import("preact").ComponentChildren }} props `to`: the place on that page; its way without one
 */
export const Back = ({ to = [], children }) => (
  <a class="sheet-back screen-only" href={href("design", to)}>
    <Icon of={ArrowLeft} size="s" />
    {children}
  </a>
);

/**
 * From a room back to its step on the way.
 * @param {{ step: string }} props
 */
export const RoomBack = ({ step }) => <Back to={["step", step]}>{t(`sheets-step-${step}`)}</Back>;
