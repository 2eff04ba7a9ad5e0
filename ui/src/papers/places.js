/** Where something on a paper can be written or changed. */
import { href } from "../router.js";

/** @param {import("./store.js").PaperPlace} place @returns {string} */
export function placeHref(place) {
  switch (place.kind) {
    case "sheet":
      return href("design", ["sheet", place.sheet]);
    case "job":
    case "jobs":
      return href("design", ["papers", "work_history"]);
    case "learning":
      return href("design", ["learning"]);
    case "brief":
      return href("design", ["achievements", "brief", place.id]);
    case "briefs":
      return href("design", ["achievements"]);
    case "people":
      return href("design", ["people"]);
    default:
      return href("design", ["papers"]);
  }
}
