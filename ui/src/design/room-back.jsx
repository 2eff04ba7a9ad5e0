import "../../styles/sheet.css";
import { ArrowLeft } from "lucide";
import { t } from "../l10n.js";
import { Icon } from "../parts/icon.jsx";
import { href } from "../router.js";

/**
 * From a room back to its step on the way.
 * @param {{ step: string }} props
 */
export const RoomBack = ({ step }) => (
  <a class="sheet-back screen-only" href={href("design", ["step", step])}>
    <Icon of={ArrowLeft} size="s" />
    {t(`sheets-step-${step}`)}
  </a>
);
