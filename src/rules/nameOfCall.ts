import type { Sending } from '../analysis/site.js';
import type { Span } from '../analysis/span.js';

/** `terminate` in `this.ws?.terminate` and in `ws['terminate']`, and where it stands. */
export function nameOfCall({ callee, span }: Sending): { readonly name: string; readonly span: Span } {
  const [, name = callee, closing = ''] = /([\w$]+)(['"`]\s*\])?$/.exec(callee) ?? [];
  const end = span.start + callee.length - closing.length;
  return { name, span: { start: end - name.length, end } };
}
