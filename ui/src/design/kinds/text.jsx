import { TextArea } from "../../parts/field.jsx";
import { LineMenu, Links } from "../into.jsx";

/** A text is one line to make something of. */
const WHOLE = "text";

/** Words on ruled lines, as high as what is written. @param {import("../types.js").EditProps} props */
export function Edit(props) {
  const { kind, value, onChange, onLeave, title, describedby, prompt } = props;
  return (
    <div class="answer-text" data-row>
      <TextArea
        kind="own"
        rows={kind.rows ?? 2}
        control={{ "aria-label": title, "aria-describedby": describedby }}
        value={value?.text ?? ""}
        onInput={(text) => onChange(text === "" ? null : { kind: "text", text })}
        onBlur={onLeave}
      />
      {value && <LineMenu line={{ id: WHOLE, text: value.text }} edit={props} />}
      <Links of={prompt.links} line={WHOLE} />
    </div>
  );
}

/** @param {import("../types.js").ShowProps} props */
export function Show({ value }) {
  return <p class="ruled ruled-read">{value.text}</p>;
}
