import { seriesOf } from "./words.js";

/** Colour and pattern of a use. @param {{ of: import("./words.js").TimeUse, activities: import("./words.js").UsedActivity[] }} props */
export function Swatch({ of, activities }) {
  const series = seriesOf(of, activities);
  return <span class={series ? "sw series" : `sw sw-${of.kind}`} data-series={series} />;
}
