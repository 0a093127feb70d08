/** How a text is laid out, whatever its language, so that what is added looks like the rest. */
export interface Layout {
  readonly lineEnd: string;
  /** One step of indentation. */
  readonly step: string;
}

/** Reads it off the text. */
export function layoutOf(text: string): Layout {
  const indentations = [...text.matchAll(/^([ \t]+)[^\s*]/gm)].map(([, spaces = '']) => spaces);
  const [shortest = '  '] = indentations.toSorted((a, b) => a.length - b.length);
  const step = indentations.some((spaces) => spaces.startsWith('\t')) ? '\t' : shortest;
  return { lineEnd: lineEndOf(text), step };
}

/** How the lines of a text end. */
export function lineEndOf(text: string): string {
  const [lineEnd] = /\r?\n/.exec(text) ?? ['\n'];
  return lineEnd;
}

/** Where the line begins in which an offset lies. In UTF-16. */
export function lineStart(offset: number, text: string): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The indentation of the line in which an offset (UTF-16) lies. */
export function indentationAt(offset: number, text: string): string {
  const [indentation = ''] = /^[ \t]*/.exec(text.slice(lineStart(offset, text))) ?? [];
  return indentation;
}
