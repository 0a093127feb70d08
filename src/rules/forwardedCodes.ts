import type { ForwardedSite } from '../analysis/site.js';
import type { Edit } from '../analysis/span.js';
import type { Api } from '../registry/apis/api.js';
import { type ApiId, apiOf } from '../registry/apis/index.js';
import { type CodeRange, inRanges } from '../registry/codeRange.js';
import { advice as adviceTo, alternativesTo, named } from './alternatives.js';
import { joined } from './consequence.js';
import { preferFirst } from './fixes.js';
import { phrases } from './phrases.js';
import type { Fix, RuleContext, Text } from './rule.js';

export type PassedCode = ForwardedSite['passedCodes'][number];

/** A mapping for codes that can't be passed on, in words and as edits. */
interface Mapping {
  readonly advice: Text;
  readonly fixes: readonly Fix[];
}

/** Codes that no Close frame contains. Where only these are refused, a fix names each of them. */
const notSent: readonly CodeRange[] = [
  [0, 999],
  [1004, 1006],
  [1015, 1015],
];

/** The smallest mapping with which an API gets no code that it refuses. */
export function mappingFor(site: ForwardedSite, wrong: readonly PassedCode[], context: RuleContext): Mapping {
  const tested = testedIn(site, wrong, context);
  const codes = [...new Set(wrong.map(({ sent, received }) => (tested === 'sent' ? sent : received)))];
  return codes.every((code) => inRanges(code, notSent))
    ? mapEach(codes, site, tested !== undefined, context)
    : mapOthers(site, tested !== undefined, context);
}

/** Maps each code: 1005 to 1000, 1006 to 1011. */
function mapEach(codes: readonly number[], site: ForwardedSite, isTestable: boolean, context: RuleContext): Mapping {
  const groups = new Map<number, number[]>();
  for (const code of codes.toSorted((a, b) => a - b)) {
    const instead = codeInstead(code, site.apis, context);
    groups.set(instead, [...(groups.get(instead) ?? []), code]);
  }
  const mapped = joined(
    [...groups].map(([instead, from]) => ({
      template: phrases.sendFor,
      data: { ...named(instead, context), codes: allOf(from) },
    })),
  );
  const [first = 1000, second] = groups.keys();
  const advice = adviceTo(second === undefined ? [first] : [first, second], site.apis);
  const { forwarding } = context.writer;
  if (!isTestable || !forwarding) return { advice, fixes: [] };
  const cases = [...groups].map(([send, from]) => ({ when: from.map(rangeOf), send }));
  return {
    advice,
    fixes: fixesOf(
      [{ template: phrases.mapCodes, data: { mapped } }, forwarding.sendInstead(site, cases, context)],
      [
        { template: phrases.closeWithoutFor, data: { codes: allOf(codes) } },
        forwarding.closeWithout(site, codes.map(rangeOf), 'these', context),
      ],
    ),
  };
}

/** Passes accepted codes on, and maps all others to 1000. */
function mapOthers(site: ForwardedSite, isTestable: boolean, context: RuleContext): Mapping {
  const api = narrowest(site.apis);
  const instead = named(1000, context);
  const advice = adviceTo([instead.code], site.apis);
  const areKept = isKept(site.passedCodes.filter(({ received }) => inRanges(received, api.accepts)));
  const { forwarding } = context.writer;
  if (!isTestable || !areKept || !forwarding) return { advice, fixes: [] };
  return {
    advice,
    fixes: fixesOf(
      [
        { template: phrases.sendUnlessAccepted, data: instead },
        forwarding.sendOnly(site, api.accepts, instead.code, context),
      ],
      [{ template: phrases.closeWithoutUnlessAccepted }, forwarding.closeWithout(site, api.accepts, 'others', context)],
    ),
  };
}

/** What a condition can test. The received code can only be tested where it is sent unchanged. */
function testedIn(
  site: ForwardedSite,
  wrong: readonly PassedCode[],
  context: RuleContext,
): 'sent' | 'received' | undefined {
  const tested = context.writer.forwarding?.testable(site, context);
  return tested === 'received' && !site.isRelay && !isKept(wrong) ? undefined : tested;
}

/** The fixes that can be written. The first one is preferred. */
function fixesOf(
  ...alternatives: readonly (readonly [title: Text, edits: readonly Edit[] | undefined])[]
): readonly Fix[] {
  return preferFirst(alternatives.flatMap(([title, edits]) => (edits ? [{ title, edits }] : [])));
}

/** Whether codes are passed on unchanged. */
function isKept(codes: readonly PassedCode[]): boolean {
  return codes.every(({ received, sent }) => received === sent);
}

function rangeOf(code: number): CodeRange {
  return [code, code];
}

/** The code that the APIs can send instead of a received one: preferably a code of the protocol. */
function codeInstead(code: number, apis: readonly ApiId[], context: RuleContext): number {
  const alternatives = alternativesTo(code, apis, true, context).filter((one) => typeof one === 'number');
  return alternatives.find((one) => one < 3000) ?? alternatives[0] ?? 1000;
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
