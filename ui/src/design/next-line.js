/** The line where the next thing is typed: Enter adds it, and so does leaving it. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { composing } from "../ime.js";

/**
 * @param {(text: string) => void} add
 * @param {() => void} onLeave
 */
export function useNext(add, onLeave) {
  const [text, setText] = useState("");
  const latest = useRef({ text, add });
  latest.current = { text, add };

  function put() {
    const typed = latest.current.text.trim();
    latest.current.text = "";
    setText("");
    if (typed !== "") latest.current.add(typed);
  }
  // What was typed and not confirmed is meant to be there, also when the page goes.
  useLayoutEffect(
    () => () => {
      const typed = latest.current.text.trim();
      if (typed !== "") latest.current.add(typed);
    },
    [],
  );

  return {
    add: put,
    input: {
      value: text,
      onInput: (/** @type {import("preact").TargetedInputEvent<HTMLInputElement>} */ event) => {
        latest.current.text = event.currentTarget.value;
        setText(event.currentTarget.value);
      },
      onKeyDown: (/** @type {KeyboardEvent} */ event) => {
        if (composing(event) || event.key !== "Enter") return;
        event.preventDefault();
        put();
      },
      onBlur: () => {
        put();
        onLeave();
      },
    },
  };
}
