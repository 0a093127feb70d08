/** Longer documents are left alone: bundles and generated files, in which nobody reads a squiggle. UTF-16 units. */
export const maxLength = 1_000_000;

const speaksOfSockets = /websocket|\bwss?\b|socket|closeevent|onclose|wasclean/i;
const speaksOfClosing = /close/i;

/** Minified code has few, very long lines. */
function isMinified(text: string): boolean {
  if (text.length < 10_000) return false;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return text.length / lines > 300;
}

/**
 * Whether a text can hold a WebSocket close code at all. Runs before the checker is loaded, so it is cheap and errs
 * on the side of yes.
 */
export function mayHaveCloseCodes(text: string): boolean {
  return text.length <= maxLength && speaksOfClosing.test(text) && speaksOfSockets.test(text) && !isMinified(text);
}
