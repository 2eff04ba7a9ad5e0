/** A name for a new line, item, row or column; only has to differ from its neighbours. */
export const newId = () => crypto.randomUUID();
