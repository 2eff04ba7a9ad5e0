import { call } from "./backend.js";

let told = false;

/** The first page stands with its data: the shell shows the window and writes how long it took. */
export function ready() {
  if (told) return;
  told = true;
  call("shell_ready", {}).catch(() => {
    // A window that was shown otherwise needs no more.
  });
}
