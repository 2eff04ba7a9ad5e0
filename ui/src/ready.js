import { call } from "./backend.js";

/** A window that isn't drawn (minimised, behind a lock) gives no frame; then this long is enough, in milliseconds. */
const NO_FRAME = 500;

let told = false;

/**
 * The first page stands with its data: once it is painted, the shell writes how long it took. Called by
 * <Loaded>; a page that doesn't use it calls this itself, in a layout effect.
 */
export function ready() {
  if (told) return;
  told = true;
  let waiting = true;
  const tell = () => {
    if (!waiting) return;
    waiting = false;
    call("shell_ready", {}).catch(() => {
      // Only the log would miss it.
    });
  };
  // A task after the next frame runs when that frame has been drawn.
  requestAnimationFrame(() => setTimeout(tell));
  setTimeout(tell, NO_FRAME);
}
