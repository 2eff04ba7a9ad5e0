import { TextArea } from "../../parts/field.jsx";

/** The theme of life, in one sentence. @param {import("../types.js").EditProps} props */
export function Edit({ value, onChange, onLeave, title, describedby }) {
  return (
    <TextArea
      kind="own-l"
      singleLine
      control={{ "aria-label": title, "aria-describedby": describedby }}
      value={value?.text ?? ""}
      onInput={(text) => onChange(text === "" ? null : { kind: "text", text })}
      onEnter={onLeave}
      onBlur={onLeave}
    />
  );
}

/** @param {import("../types.js").ShowProps} props */
export function Show({ value }) {
  return <p class="ruled ruled-l ruled-read">{value.text}</p>;
}
