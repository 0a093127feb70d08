import { maxAverageLineLength, maxDocumentLength, minMinifiedLength } from './limits.js';

const mentionsWebSockets =
  /websocket|\bwss?\b|closeevent|onclose|wasclean|close_?codes?|ws_?close|colyseus|crossws|partykit|partyserver|phoenix/i;
const mentionsSockets = /socket/i;
const mentionsClosing = /close/i;
/** Other words for closing, in libraries and in what they hand to a handler. */
const mentionsEnding = /close|disconnect|terminate|\b(code|drop|end|leave)\b/i;
const mentionsNumbersOrReasons = /\b\d|reason/i;

/** Whether an imported text may declare a socket, what closes it, or what is sent then. */
export function mayDeclare(text: string): boolean {
  return [mentionsWebSockets, mentionsSockets, mentionsEnding, mentionsNumbersOrReasons].some((words) =>
    words.test(text),
  );
}

/** Whether a text has few, very long lines. */
export function isMinified(text: string): boolean {
  if (text.length < minMinifiedLength) return false;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return hasLongLines(text.length, lines);
}

/** The same for a text of so many UTF-16 units and lines. */
export function hasLongLines(length: number, lines: number): boolean {
  return length >= minMinifiedLength && length / lines > maxAverageLineLength;
}

/**
 * Whether a text may contain a WebSocket close code. It runs before the checker is loaded, so it is cheap. When in
 * doubt, the answer is yes.
 */
export function mayHaveCloseCodes(text: string): boolean {
  if (text.length > maxDocumentLength) return false;
  const speaks =
    (mentionsWebSockets.test(text) && mentionsEnding.test(text)) ||
    (mentionsSockets.test(text) && mentionsClosing.test(text));
  return speaks && !isMinified(text);
}
