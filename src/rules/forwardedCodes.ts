import type { Analysis, ForwardedSite } from '../analysis/site.js';
import type { Api } from '../registry/apis/api.js';
import { type ApiId, apiOf } from '../registry/apis/index.js';
import { type CodeRange, inRanges } from '../registry/codeRange.js';
import { alternativesTo, named } from './alternatives.js';
import { accepted, joined } from './consequence.js';
import { preferFirst } from './fixes.js';
import { phrases } from './phrases.js';
import type { Fix, Text } from './rule.js';

export type Pass = ForwardedSite['passes'][number];

/** What to send in the place of codes that can't be passed on, in words and as edits. */
interface Mapping {
  readonly advice: Text;
  readonly fixes: readonly Fix[];
}

/** Codes that never stood in a Close frame: where only they are refused, they are named one by one. */
const notSent: readonly CodeRange[] = [
  [0, 999],
  [1004, 1006],
  [1015, 1015],
];

/** The smallest mapping that keeps from an API what it refuses. */
export function mappingFor(site: ForwardedSite, wrong: readonly Pass[], analysis: Analysis): Mapping {
  const tested = testedText(site, wrong, analysis);
  const codes = [...new Set(wrong.map(({ sent, received }) => (tested?.is === 'sent' ? sent : received)))];
  return codes.every((code) => inRanges(code, notSent))
    ? mapEach(codes, site, tested?.text, analysis)
    : mapOthers(site, tested?.text, analysis);
}

/** `code === 1005 ? 1000 : code === 1006 ? 1011 : code` */
function mapEach(
  codes: readonly number[],
  site: ForwardedSite,
  tested: string | undefined,
  analysis: Analysis,
): Mapping {
  const groups = new Map<number, number[]>();
  for (const code of codes.toSorted((a, b) => a - b)) {
    const instead = codeInstead(code, site.apis);
    groups.set(instead, [...(groups.get(instead) ?? []), code]);
  }
  const mapped = joined(
    [...groups].map(([instead, from]) => ({
      template: phrases.sendFor,
      data: { ...named(instead), codes: allOf(from) },
    })),
  );
  const advice = { template: phrases.sendMapped, data: { mapped } };
  if (tested === undefined) return { advice, fixes: [] };
  const isOneOf = (some: readonly number[]) => some.map((code) => `${tested} === ${code}`).join(' || ');
  const cases = [...groups].map(([instead, from]) => `${isOneOf(from)} ? ${instead} : `).join('');
  return {
    advice,
    fixes: preferFirst([
      write(cases + sentText(site, analysis), { template: phrases.mapCodes, data: { mapped } }, site, analysis),
      ...guard(
        isOneOf(codes),
        false,
        { template: phrases.closeWithoutFor, data: { codes: allOf(codes) } },
        site,
        analysis,
      ),
    ]),
  };
}

/** `code === 1000 || (code >= 3000 && code <= 4999) ? code : 1000` */
function mapOthers(site: ForwardedSite, tested: string | undefined, analysis: Analysis): Mapping {
  const api = narrowest(site.apis);
  const instead = named(1000);
  const advice = { template: phrases.passOnOnly, data: { accepted: accepted(api), ...instead } };
  const areKept = isKept(site.passes.filter(({ received }) => inRanges(received, api.accepts)));
  if (tested === undefined || !areKept) return { advice, fixes: [] };
  const tests = api.accepts.map(([from, to]) =>
    from === to ? `${tested} === ${from}` : `(${tested} >= ${from} && ${tested} <= ${to})`,
  );
  const isAccepted = tests.join(' || ');
  const mapped = `${isAccepted} ? ${tested} : ${instead.code}`;
  return {
    advice,
    fixes: preferFirst([
      write(mapped, { template: phrases.sendUnlessAccepted, data: instead }, site, analysis),
      ...guard(isAccepted, true, { template: phrases.closeWithoutUnlessAccepted }, site, analysis),
    ]),
  };
}

/** What can be asked about: what is sent, where it is a mere name, or what was received, where it is sent as it came. */
function testedText(
  { span, subject, sending, isRelay }: ForwardedSite,
  wrong: readonly Pass[],
  { text }: Analysis,
): { readonly is: 'sent' | 'received'; readonly text: string } | undefined {
  if (isRelay) return /\b(code|reason)\b/.test(sending.callee) ? undefined : { is: 'received', text: 'code' };
  const sent = text.slice(span.start, span.end);
  if (isName(sent)) return { is: 'sent', text: sent };
  const received = text.slice(subject.start, subject.end);
  return isKept(wrong) && isName(received) ? { is: 'received', text: received } : undefined;
}

/** Whether codes are sent as they came. */
function isKept(passes: readonly Pass[]): boolean {
  return passes.every(({ received, sent }) => received === sent);
}

function isName(text: string): boolean {
  return /^[\w$]+(\??\.[\w$]+)*$/.test(text);
}

function sentText({ span, isRelay }: ForwardedSite, { text }: Analysis): string {
  return isRelay ? 'code' : text.slice(span.start, span.end);
}

function write(expression: string, title: Text, { span, sending, isRelay }: ForwardedSite, { text }: Analysis): Fix {
  if (isRelay)
    return { title, edits: [{ ...span, text: `(code, reason) => ${sending.callee}(${expression}, reason)` }] };
  // `{ code, reason }`
  const isShorthand = sending.form === 'properties' && !/:\s*$/.test(text.slice(0, span.start));
  const name = isShorthand ? `${text.slice(span.start, span.end)}: ` : '';
  return { title, edits: [{ ...span, text: name + expression }] };
}

/** Calls without arguments where a condition holds, or where it doesn't, so that the reason isn't sent alone. */
function guard(
  condition: string,
  isAccepted: boolean,
  title: Text,
  { sending, isStatement, isRelay }: ForwardedSite,
  { text }: Analysis,
): readonly Fix[] {
  const { span, callee, form, through } = sending;
  if (form !== 'arguments' || through || !/\.close$/.test(callee)) return [];
  const isWholeBody = /=>\s*$/.test(text.slice(0, span.start)) && /^\s*([),;}\]]|$)/.test(text.slice(span.end));
  if (!isStatement && !isWholeBody && !isRelay) return [];
  const call = isRelay ? `${callee}(code, reason)` : text.slice(span.start, span.end);
  const [first, second] = isAccepted ? [call, `${callee}()`] : [`${callee}()`, call];
  const guarded = isStatement ? `if (${condition}) ${first}; else ${second}` : `${condition} ? ${first} : ${second}`;
  return [{ title, edits: [{ ...span, text: isRelay ? `(code, reason) => ${guarded}` : guarded }] }];
}

/** A code for what the connection ended with, that the APIs take: one that is defined, if there is any. */
function codeInstead(code: number, apis: readonly ApiId[]): number {
  const alternatives = alternativesTo(code, apis, true).filter((way) => typeof way === 'number');
  return alternatives.find((way) => way < 3000) ?? alternatives[0] ?? 1000;
}

function narrowest(apis: readonly ApiId[]): Pick<Api, 'accepts'> {
  const size = (id: ApiId) => apiOf(id).accepts.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  const [first] = apis.toSorted((a, b) => size(a) - size(b));
  if (!first) throw new RangeError('A place belongs to an API.');
  return apiOf(first);
}

function allOf(codes: readonly number[]): Text {
  return joined(codes.map((code) => ({ template: phrases.code, data: { code } })));
}

/** "1005 (No Status Received), 1006 (Abnormal Closure) or another code" */
export function eitherOf(codes: readonly number[]): Text {
  return eitherOfNamed(codes.map(named));
}

/** The same for codes that go by names of their own. */
export function eitherOfNamed(codes: readonly { readonly code: number; readonly name: string }[]): Text {
  const [first, second, third] = codes.map(({ code, name }) => ({
    template: phrases.codeAndName,
    data: { code, name },
  }));
  if (!first) throw new RangeError('There is nothing to list.');
  if (!second) return first;
  const data = { first, second };
  return { template: third ? phrases.oneOfMany : phrases.either, data };
}
