/** @import { ScenePoint } from './types.js' */

/**
 * Stays inside the plot: its own left edge lines up with the plot's at the left end, its right edge
 * at the right end. Under the point when there's no room over it. Screen readers hear the point from
 * the frame's live text instead.
 * @param {{point: ScenePoint, width: number, em: number}} props
 */
export function Tooltip({ point, width, em }) {
  const top = point.box ? point.box.y : point.y;
  const bottom = point.box ? point.box.y + point.box.height : point.y;
  const under = top < em * 4.5;
  const share = Math.min(1, Math.max(0, point.x / width));
  return (
    <div
      class="chart-tip"
      aria-hidden="true"
      // Set through the style object (CSSOM), which a strict content security policy allows.
      style={{
        left: `${point.x}px`,
        top: `${under ? bottom + em : top - em * 0.8}px`,
        transform: `translate(${-100 * share}%, ${under ? 0 : -100}%)`,
      }}
    >
      <span>{point.title}</span>
      <b>{point.text}</b>
    </div>
  );
}
