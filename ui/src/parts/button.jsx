import { Icon } from "./icon.jsx";

/**
 * @typedef {object} ButtonProps
 * @property {"plain" | "primary" | "ghost" | "danger"} [kind] one primary a region; ghost in running text and notices
 * @property {"s" | "m" | "l"} [size]
 * @property {import("lucide").IconNode} [icon]
 * @property {import("lucide").IconNode} [iconEnd]
 * @property {string} [class]
 * @property {import("preact").ComponentChildren} [children]
 */

/** @param {ButtonProps & Omit<import("preact").ButtonHTMLAttributes<HTMLButtonElement>, "size" | "icon" | "class">} props */
export function Button({
  kind = "plain",
  size = "m",
  icon,
  iconEnd,
  class: extra,
  children,
  type = "button",
  ...rest
}) {
  const names = ["btn"];
  if (kind !== "plain") names.push(`btn-${kind}`);
  if (size !== "m") names.push(`btn-${size}`);
  if (extra) names.push(extra);
  return (
    <button type={type} class={names.join(" ")} {...rest}>
      {icon && <Icon of={icon} />}
      {children}
      {iconEnd && <Icon of={iconEnd} size="s" />}
    </button>
  );
}

/**
 * Only for `…`, pencil, close, arrows and plus; the label is spoken and shown as a tooltip.
 * @param {{ icon: import("lucide").IconNode, label: string, class?: string } & Omit<import("preact").ButtonHTMLAttributes<HTMLButtonElement>, "icon" | "label" | "class">} props
 */
export function IconButton({ icon, label, class: extra = "", type = "button", ...rest }) {
  return (
    <button
      type={type}
      class={`icon-btn ${extra}`.trim()}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon of={icon} />
    </button>
  );
}
