import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** @import { Size } from './types.js' */

/** Axis text: 13 px of a 16 px rem (`--fs-axis`). */
const EM = 13 / 16;
/** Until the figure has been laid out (a hidden tab, say). */
const UNMEASURED = 560;

/**
 * Follows the width of the plot and the size of text, each on its own: a chart never stretches its
 * words with its width. `probe` goes on an element that is one rem wide.
 */
export function useChartSize() {
  const plot = useRef(/** @type {HTMLDivElement | null} */ (null));
  const probe = useRef(/** @type {HTMLSpanElement | null} */ (null));
  const [size, setSize] = useState(/** @type {Size} */ ({ width: UNMEASURED, em: 16 * EM }));
  useLayoutEffect(() => {
    const measure = () => {
      const width = plot.current?.clientWidth || 0;
      const rem = probe.current?.getBoundingClientRect().width || 16;
      if (width > 0)
        setSize((was) =>
          was.width === width && was.em === rem * EM ? was : { width, em: rem * EM },
        );
    };
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    for (const { current } of [plot, probe]) if (current) observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { size, plot, probe };
}
