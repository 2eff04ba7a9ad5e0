import { composing } from "../ime.js";

/**
 * @typedef {object} TreeNode a visible line of the tree, in the order they are shown
 * @property {string} id
 * @property {string | null} parent
 * @property {boolean} [expanded] undefined for a leaf
 */

/**
 * The keys of a tree (WAI-ARIA): ↑ ↓ move, → unfolds or goes in, ← folds or goes out, Home, End, Enter
 * and Space choose, * unfolds everything beside it.
 * @param {KeyboardEvent} event
 * @param {{
 *   nodes: TreeNode[],
 *   at: string | null,
 *   onMove: (id: string) => void,
 *   onFold: (id: string, expanded: boolean) => void,
 *   onChoose: (id: string) => void,
 * }} tree `at`: where the focus is (roving tabindex)
 * @returns {boolean} whether the key was used
 */
export function treeKeys(event, { nodes, at, onMove, onFold, onChoose }) {
  if (composing(event) || event.ctrlKey || event.metaKey || event.altKey) return false;
  const index = nodes.findIndex((node) => node.id === at);
  const node = nodes[index];
  /** @param {TreeNode | undefined} to */
  const move = (to) => {
    if (to) onMove(to.id);
  };
  switch (event.key) {
    case "ArrowDown":
      move(nodes[index + 1]);
      break;
    case "ArrowUp":
      move(index > 0 ? nodes[index - 1] : undefined);
      break;
    case "Home":
      move(nodes[0]);
      break;
    case "End":
      move(nodes.at(-1));
      break;
    case "ArrowRight":
      if (!node) return false;
      if (node.expanded === false) onFold(node.id, true);
      else if (node.expanded) move(nodes[index + 1]);
      break;
    case "ArrowLeft":
      if (!node) return false;
      if (node.expanded) onFold(node.id, false);
      else move(nodes.find((one) => one.id === node.parent));
      break;
    case "*":
      if (!node) return false;
      for (const one of nodes) {
        if (one.parent === node.parent && one.expanded === false) onFold(one.id, true);
      }
      break;
    case "Enter":
    case " ":
      if (!node) return false;
      onChoose(node.id);
      break;
    default:
      return false;
  }
  event.preventDefault();
  event.stopPropagation();
  return true;
}
