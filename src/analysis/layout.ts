/** The layout of a text in any language. New code follows it. */
export interface Layout {
  readonly lineEnd: string;
  /** One step of indentation. */
  readonly step: string;
}

/** Detects the layout of a text. */
export function layoutOf(text: string): Layout {
  const indentations = [...text.matchAll(/^([ \t]+)[^\s*]/gm)].map(([, spaces = '']) => spaces);
  const [shortest = '  '] = indentations.toSorted((a, b) => a.length - b.length);
  const step = indentations.some((spaces) => spaces.startsWith('\t')) ? '\t' : shortest;
  return { lineEnd: lineEndOf(text), step };
}

/** The line break of a text. */
export function lineEndOf(text: string): string {
  const [lineEnd] = /\r\n?|\n/.exec(text) ?? ['\n'];
  return lineEnd;
}

/** The offset of the line that holds an offset. UTF-16. Lines end at LF, CR LF or CR, as in editors. */
export function lineStart(offset: number, text: string): number {
  const before = (lineBreak: string) => (offset === 0 ? -1 : text.lastIndexOf(lineBreak, offset - 1));
  return Math.max(before('\n'), before('\r')) + 1;
}

/** The offset of the line after the one that holds an offset. UTF-16. */
export function nextLineStart(offset: number, text: string): number {
  const lineBreak = /\r\n?|\n/g;
  lineBreak.lastIndex = offset;
  return lineBreak.test(text) ? lineBreak.lastIndex : text.length;
}

/** The indentation of the line that holds an offset. UTF-16. */
export function indentationAt(offset: number, text: string): string {
  const [indentation = ''] = /^[ \t]*/.exec(text.slice(lineStart(offset, text))) ?? [];
  return indentation;
}
