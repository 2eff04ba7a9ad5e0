/** A kind of entry: its icon and its word. */
import {
  Award,
  BookOpen,
  Compass,
  Footprints,
  Handshake,
  JapaneseYen,
  PencilLine,
  Receipt,
  Ruler,
} from "lucide";
import { t } from "../l10n.js";
import { Icon } from "../parts/icon.jsx";

const ICONS = {
  habit_log: Footprints,
  note: PencilLine,
  learning: BookOpen,
  achievement: Award,
  contact: Handshake,
  experience: Compass,
  income: JapaneseYen,
  expense: Receipt,
  measurement: Ruler,
};

/** @param {{ kind: import("./store.js").EntryKind }} props */
export function KindMark({ kind }) {
  return (
    <span class={kind === "habit_log" ? "kind kind-step" : "kind"}>
      <Icon of={ICONS[kind]} />
      <span>{t("entries-kind", { kind })}</span>
    </span>
  );
}
