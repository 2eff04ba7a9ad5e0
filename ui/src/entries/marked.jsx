/**
 * Text with its hits marked.
 * @param {{ text: string, marks: [number, number][] }} props marks: UTF-16 ranges in order
 */
export function Marked({ text, marks }) {
  const pieces = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start > at) pieces.push(text.slice(at, start));
    pieces.push(<mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  pieces.push(text.slice(at));
  return <>{pieces}</>;
}
