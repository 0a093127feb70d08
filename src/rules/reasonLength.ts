/**
 * The space for the reason in a Close frame, in bytes of UTF-8. A control frame has 125 bytes, two of which are the
 * code (RFC 6455 §5.5).
 */
export const maxReasonBytes = 123;

/** The length of a text in bytes of UTF-8. A lone surrogate is sent as U+FFFD, which has three bytes. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The number of UTF-16 units of a text that fit into a Close frame, without splitting a visible character. */
export function fittingUnits(text: string): number {
  let bytes = 0;
  for (const { segment, index } of new Intl.Segmenter().segment(text)) {
    bytes += byteLength(segment);
    if (bytes > maxReasonBytes) return index;
  }
  return text.length;
}
