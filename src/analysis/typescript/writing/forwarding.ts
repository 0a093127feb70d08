import type { CodeRange } from '../../../registry/codeRange.js';
import type { ForwardedSite } from '../../site.js';
import type { Edit } from '../../span.js';
import type { EditedText, ForwardingWriter } from '../../writer.js';

export const forwarding: ForwardingWriter = {
  testable: (site, source) => tested(site, source)?.is,

  // code === 1005 ? 1000 : code === 1006 ? 1011 : code
  sendInstead(site, cases, source) {
    const mapped = cases.map(({ when, send }) => `${condition(site, when, source)} ? ${send} : `).join('');
    return [write(mapped + sentText(site, source), site, source)];
  },

  // code === 1000 || (code >= 3000 && code <= 4999) ? code : 1000
  sendOnly(site, ranges, otherwise, source) {
    const kept = `${condition(site, ranges, source)} ? ${tested(site, source)?.text} : ${otherwise}`;
    return [write(kept, site, source)];
  },

  closeWithout(site, ranges, which, source) {
    const { sending, isStatement, isRelay } = site;
    const { text } = source;
    const { span, callee, form, through } = sending;
    if (form !== 'arguments' || through || !/\.close$/.test(callee)) return undefined;
    const isWholeBody = /=>\s*$/.test(text.slice(0, span.start)) && /^\s*([),;}\]]|$)/.test(text.slice(span.end));
    if (!isStatement && !isWholeBody && !isRelay) return undefined;
    const when = condition(site, ranges, source);
    const call = isRelay ? `${callee}(code, reason)` : text.slice(span.start, span.end);
    const [first, second] = which === 'others' ? [call, `${callee}()`] : [`${callee}()`, call];
    const guarded = isStatement ? `if (${when}) ${first}; else ${second}` : `${when} ? ${first} : ${second}`;
    return [{ ...span, text: isRelay ? `(code, reason) => ${guarded}` : guarded }];
  },
};

/** The expression that a condition can test: the sent code, where it is a name, or else the received code. */
function tested(
  { span, subject, sending, isRelay }: ForwardedSite,
  { text }: EditedText,
): { readonly is: 'sent' | 'received'; readonly text: string } | undefined {
  if (isRelay) return /\b(code|reason)\b/.test(sending.callee) ? undefined : { is: 'received', text: 'code' };
  const sent = text.slice(span.start, span.end);
  if (isName(sent)) return { is: 'sent', text: sent };
  const received = text.slice(subject.start, subject.end);
  return isName(received) ? { is: 'received', text: received } : undefined;
}

function isName(text: string): boolean {
  return /^[\w$]+(\??\.[\w$]+)*$/.test(text);
}

/** The condition that the tested code is in one of some ranges. */
function condition(site: ForwardedSite, ranges: readonly CodeRange[], source: EditedText): string {
  const name = tested(site, source)?.text;
  return ranges
    .map(([from, to]) => (from === to ? `${name} === ${from}` : `(${name} >= ${from} && ${name} <= ${to})`))
    .join(' || ');
}

function sentText({ span, isRelay }: ForwardedSite, { text }: EditedText): string {
  return isRelay ? 'code' : text.slice(span.start, span.end);
}

function write(expression: string, { span, sending, isRelay }: ForwardedSite, { text }: EditedText): Edit {
  if (isRelay) return { ...span, text: `(code, reason) => ${sending.callee}(${expression}, reason)` };
  // `{ code, reason }`
  const isShorthand = sending.form === 'properties' && !/:\s*$/.test(text.slice(0, span.start));
  return { ...span, text: isShorthand ? `${text.slice(span.start, span.end)}: ${expression}` : expression };
}
