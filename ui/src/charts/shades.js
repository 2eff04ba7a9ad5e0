/** The four shades of done, and the ground of nothing done. */

/**
 * @param {{level?: number, share?: number | null}} of `share` in thousandths
 * @returns {0|1|2|3|4}
 */
export function shade({ level, share }) {
  if (level !== undefined)
    return /** @type {0|1|2|3|4} */ (Math.min(4, Math.max(0, Math.round(level))));
  if (!share || share <= 0) return 0;
  return /** @type {1|2|3|4} */ (Math.min(4, Math.ceil(share / 250)));
}
