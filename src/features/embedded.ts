import type { Analysis } from '../analysis/analysis.js';
import type { Stretch } from '../analysis/span.js';
import type { Fix } from '../rules/rule.js';

/** The embedded code around an offset (UTF-16). Undefined where the whole document is code. */
export function stretchAt(offset: number, { embedded = [] }: Analysis): Stretch | undefined {
  return embedded.find(({ start, end }) => start <= offset && offset <= end);
}

/** Whether the inserted text of a fix can't end the attribute's value around it. */
export function keepsValues({ edits }: Fix, analysis: Analysis): boolean {
  return edits.every(({ start, text }) => {
    const quote = stretchAt(start, analysis)?.quote;
    return quote === undefined || !(quote === '' ? /[\s"'`=<>]/.test(text) : text.includes(quote));
  });
}
