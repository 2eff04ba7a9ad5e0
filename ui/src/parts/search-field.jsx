import { useEffect, useRef, useState } from "preact/hooks";

/** How long typing rests before it is searched, in milliseconds. */
const REST = 150;

/**
 * What narrows a list by words: searched once typing rests.
 * @param {{ label: string, of: import("@preact/signals").Signal<string> }} props `of`: the words to search, without space around
 */
export function SearchField({ label, of }) {
  const [text, setText] = useState(of.value);
  const rest = useRef(/** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined));
  useEffect(() => () => clearTimeout(rest.current), []);
  return (
    <span class="field">
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        autocomplete="off"
        value={text}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          setText(typed);
          clearTimeout(rest.current);
          rest.current = setTimeout(() => {
            of.value = typed.trim();
          }, REST);
        }}
      />
    </span>
  );
}
