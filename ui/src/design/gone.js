import { useEffect } from "preact/hooks";
import { go } from "../router.js";

/**
 * Leads back to a room when what a page of it shows was deleted, here or elsewhere; says whether it was.
 * @param {import("../store.js").Resource<any>} of what the page shows
 * @param {string} room
 * @param {boolean} [asked] whether the address asks for it
 */
export function useGone(of, room, asked = true) {
  const gone = asked && of.error.value?.code === "error-not-found";
  useEffect(() => {
    if (gone) go("design", [room], {}, { replace: true });
  }, [gone]);
  return gone;
}
