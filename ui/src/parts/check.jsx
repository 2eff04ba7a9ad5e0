import { Check as Tick } from "lucide";
import { Icon } from "./icon.jsx";

/**
 * A checkbox with its words: milestones, settings. (A habit's day is a Ring.)
 * @param {{ checked: boolean, onChange: (checked: boolean) => void, children: import("preact").ComponentChildren, disabled?: boolean }} props
 */
export function Check({ checked, onChange, children, disabled }) {
  return (
    <button
      type="button"
      class="check"
      role="checkbox"
      aria-checked={checked}
      disabled={disabled}
      onClick={() => onChange(!checked)}
    >
      <span class="checkbox">
        <Icon of={Tick} />
      </span>
      <span>{children}</span>
    </button>
  );
}
