/** Moving an edge of a plan: what ends there and what begins there go along, and nothing shrinks away or runs over another. */

/** @typedef {import("./store.js").Block} Block */

const DAY = 1440;
const LEAST = 5;

/** How far it is from one minute on to another. @param {number} from @param {number} to */
const ahead = (from, to) => (to - from + DAY) % DAY;

/**
 * The blocks with the edge at `edge` moved to `to`, as far as there is room.
 * @param {Block[]} blocks
 * @param {number} edge minutes from midnight, 0 to 1435
 * @param {number} to minutes from midnight, 0 to 1435
 * @returns {Block[]}
 */
export function moved(blocks, edge, to) {
  const ending = blocks.find((block) => block.end % DAY === edge);
  const starting = blocks.find((block) => block.start === edge);
  const others = blocks.filter((block) => block !== ending && block !== starting);
  // Room on either side: up to the block's own other end, or over free time up to the next block.
  const back = ending
    ? length(ending) - LEAST
    : room(others, (block) => ahead(block.end % DAY, edge), starting);
  const on = starting
    ? length(starting) - LEAST
    : room(others, (block) => ahead(edge, block.start), ending);
  const forward = ahead(edge, to);
  const by = forward <= DAY / 2 ? Math.min(forward, on) : -Math.min(DAY - forward, back);
  const at = (edge + by + DAY) % DAY;
  return blocks.map((block) => {
    if (block === ending && block === starting) return block;
    if (block === ending) return { ...block, end: at === 0 ? DAY : at };
    if (block === starting) return { ...block, start: at };
    return block;
  });
}

/** @param {Block} block */
const length = (block) => ahead(block.start, block.end % DAY) || DAY;

/**
 * Free minutes up to the nearest other block; without one, all but the shortest length of the block itself.
 * @param {Block[]} others @param {(block: Block) => number} distance @param {Block | undefined} own
 */
function room(others, distance, own) {
  const nearest = Math.min(...others.map(distance));
  const whole = own ? DAY - length(own) : DAY;
  return Number.isFinite(nearest) ? Math.min(nearest, whole) : whole;
}
