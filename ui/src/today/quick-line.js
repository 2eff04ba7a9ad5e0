/** The quick line: how it will be understood, and recording it. */
import { call } from "../backend.js";

/**
 * @param {string} line
 * @param {number} choice
 * @returns {Promise<import("./quick-log.jsx").QuickPreview | null>}
 */
export async function previewLine(line, choice) {
  return call("preview_line", { line, choice });
}

/** @param {string} line @param {number} choice */
export async function recordLine(line, choice) {
  return call("record_line", { line, choice });
}
