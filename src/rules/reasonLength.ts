/** What a Close frame leaves for the reason: 125 bytes in a control frame, two of them for the code (RFC 6455 §5.5). */
export const maxReasonBytes = 123;

/** The length of a text in UTF-8, as it is sent: a lone surrogate counts as U+FFFD, three bytes. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** How many UTF-16 units of a text fit into a Close frame without cutting what a reader sees as one character. */
export function fittingUnits(text: string): number {
  let bytes = 0;
  for (const { segment, index } of new Intl.Segmenter().segment(text)) {
    bytes += byteLength(segment);
    if (bytes > maxReasonBytes) return index;
  }
  return text.length;
}
