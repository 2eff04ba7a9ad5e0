import { useEffect, useState } from "preact/hooks";

/** The ribbon of the day, which comes once the page is painted: its place is kept free for it. */
export function RibbonPlace() {
  const [loaded, setLoaded] = useState(
    /** @type {typeof import("../days/ribbon.jsx") | null} */ (null),
  );
  useEffect(() => {
    let here = true;
    const timer = setTimeout(async () => {
      const found = await import("../days/ribbon.jsx");
      if (here) setLoaded(found);
    });
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, []);
  return <div class="ribbon-place">{loaded && <loaded.DayRibbon />}</div>;
}
