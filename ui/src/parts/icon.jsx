import { h } from "preact";

/**
 * A Lucide icon: `import { Sun } from "lucide"; <Icon of={Sun} />`. Decoration, unless `label` says
 * what it means.
 * @param {{ of: import("lucide").IconNode, size?: "s" | "m" | "l", label?: string, class?: string }} props
 */
export function Icon({ of, size = "m", label, class: extra = "" }) {
  const name = `i ${size === "m" ? "" : `i-${size}`} ${extra}`.trim().replace(/\s+/g, " ");
  return (
    <svg
      class={name}
      viewBox="0 0 24 24"
      aria-hidden={label ? undefined : "true"}
      role={label ? "img" : undefined}
      aria-label={label}
    >
      {of.map(([tag, attributes], index) => h(tag, { key: index, ...attributes }))}
    </svg>
  );
}
