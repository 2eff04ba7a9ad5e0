/** What belongs to the person as a whole: theme, moments, when a day and a week begin. */
import { computed } from "@preact/signals";
import { call } from "./backend.js";
import { resource } from "./store.js";

export const life = resource(() => call("life", {}), ["life"]);

/** The first day of the week. */
export const weekStart = computed(() => life.data.value?.week_start ?? "Mon");
