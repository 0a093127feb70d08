import type { Analysis } from '../analysis/site.js';
import type { Stretch } from '../analysis/span.js';
import type { Fix } from '../rules/rule.js';

/** The code that an offset (UTF-16) lies in, if the document is of another language. */
export function stretchAt(offset: number, { embedded = [] }: Analysis): Stretch | undefined {
  return embedded.find(({ start, end }) => start <= offset && offset <= end);
}

/** Whether what a fix puts in leaves an attribute's value in one piece, if that is where it goes. */
export function keepsValues({ edits }: Fix, analysis: Analysis): boolean {
  return edits.every(({ start, text }) => {
    const quote = stretchAt(start, analysis)?.quote;
    return quote === undefined || !(quote === '' ? /[\s"'`=<>]/.test(text) : text.includes(quote));
  });
}
