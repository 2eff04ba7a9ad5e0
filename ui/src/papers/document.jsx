/** A paper as it's printed: the same document that is saved and copied. */

/** @typedef {import("../bindings/operations").PaperDocument} PaperDocument */
/** @typedef {import("../bindings/operations").PaperBlock} PaperBlock */
/** @typedef {import("../bindings/operations").DocumentField} DocumentField */

/** @param {{ of: PaperDocument }} props */
export function DocumentView({ of }) {
  return (
    <div class="paper-sheet" lang={of.language}>
      <header>
        <p class="paper-title">{of.title}</p>
        {of.head.length > 0 && <Fields of={of.head} kind="paper-head" />}
      </header>
      {of.sections.map((section, at) => (
        <div key={at} class={section.blocks.length > 0 ? "paper-part" : "paper-part is-empty"}>
          {section.heading && <p class="paper-part-title">{section.heading}</p>}
          {section.blocks.map((block, place) => (
            <Block key={place} of={block} />
          ))}
        </div>
      ))}
    </div>
  );
}

/** @param {{ of: DocumentField[], kind: string }} props */
function Fields({ of, kind }) {
  return (
    <dl class={kind}>
      {of.map((field, at) => (
        <div key={at}>
          <dt>{field.label}</dt>
          <dd dir="auto">{field.text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** @param {{ of: PaperBlock }} props */
function Block({ of }) {
  switch (of.kind) {
    case "heading":
      return <p class="paper-heading">{of.text}</p>;
    case "text":
      return (
        <p class="paper-text" dir="auto">
          {of.text}
        </p>
      );
    case "list":
      return (
        <ul class="paper-list">
          {of.lines.map((line, at) => (
            <li key={at} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      );
    case "fields":
      return <Fields of={of.fields} kind="paper-fields" />;
    case "table":
      return (
        <table class="paper-table">
          <thead>
            <tr>
              {of.columns.map((column, at) => (
                <th key={at} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {of.rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, place) => (
                  <td key={place} dir="auto">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    default:
      return (
        <div class="paper-room" aria-hidden="true">
          {Array.from({ length: of.lines }, (_, at) => (
            <div key={at} />
          ))}
        </div>
      );
  }
}
