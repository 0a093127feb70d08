/** How a text is laid out, so that what is added looks like the rest. */
export interface Style {
  readonly lineEnd: string;
  /** One step of indentation. */
  readonly step: string;
  /** `;`, or nothing in a text that does without. */
  readonly semicolon: string;
}

/** Reads it off the text. */
export function styleOf(text: string): Style {
  const [lineEnd] = /\r?\n/.exec(text) ?? ['\n'];
  const indentations = [...text.matchAll(/^([ \t]+)[^\s*]/gm)].map(([, spaces = '']) => spaces);
  const [shortest = '  '] = indentations.toSorted((a, b) => a.length - b.length);
  const step = indentations.some((spaces) => spaces.startsWith('\t')) ? '\t' : shortest;
  return { lineEnd, step, semicolon: /;[ \t]*(?:\r?\n|$)/.test(text) ? ';' : '' };
}

/** The indentation of the line in which an offset (UTF-16) lies. */
export function indentationAt(offset: number, text: string): string {
  const [indentation = ''] = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1)) ?? [];
  return indentation;
}
