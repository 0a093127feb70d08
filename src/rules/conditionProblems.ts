import type { ConditionSite } from '../analysis/site.js';
import type { Edit, Span } from '../analysis/span.js';
import { type ApiId, apiOf } from '../registry/apis/index.js';
import { inRanges } from '../registry/codeRange.js';
import { named } from './alternatives.js';
import { apiName, ofEach } from './consequence.js';
import { isReplaceable, preferFirst, rewrite } from './fixes.js';
import { phrases } from './phrases.js';
import type { Fix, MessageOf, ProblemIn, RuleContext, Text } from './rule.js';

/** The rule's messages about whole conditions, by their ids. */
export const conditionMessages = {
  metByNone: 'No code meets all of these conditions: {result}. Join them with {or}, or keep one of them.',
  metByAll: 'Every code meets one of these conditions: {result}. Join them with {and}.',
  taken:
    '{code} ({name}) does not get here, as a check before this one turns it away: {result}. Remove it, or put it first.',
  allTaken:
    'No code that this asks for gets here, as checks before it turn them away: {result}. Remove it, or put it first.',
  ofHttp: '{from}-{to} never arrive in {apis}, as no endpoint may send them: {result}. Compare with {private}.',
  negated: '{text} is a boolean, as {not} is read before {operator}: {result}. Compare the code itself.',
  chained:
    '{text} is true or false, and that is compared with the second number: {result}. Join two comparisons with {and}.',
  assigned: '{text} assigns the code and compares nothing: {result}. Compare with {equal}.',
  position:
    '{text} is a position: 0 for the first entry, and -1, which counts as true, where there is none. Call {includes}.',
  listKey: 'The operator {keyOf} looks for keys, and no code is a key of {list}: {result}. Call {includes}.',
  bytesAgainstText: '{apis} passes the reason as bytes, which equal no string: {result}. Call {toText} on it.',
  numberAlone: '{code} ({name}) is compared with nothing, and a number counts as true: {result}. Compare each code.',
  neverCompared: '{code} ({name}) is never compared, as {or} yields the number before it. Compare each code.',
} as const;

/** HTTP statuses have private codes that end in the same three digits. */
const carriesStatus = 4000;

type ConditionMessages = typeof conditionMessages;

/** The problems of a whole condition. */
export function conditionProblems(site: ConditionSite, context: RuleContext): readonly ProblemIn<ConditionMessages>[] {
  const { conditions } = context.writer;
  if (!conditions) return [];
  const { words } = conditions;
  const textOf = ({ start, end }: Span) => context.text.slice(start, end);
  const [first, second] = site.words;
  const [code] = site.codes;
  // Without a result the condition depends on the code. The messages about such conditions don't use it.
  const result = { template: results[site.result ?? 'never'] };
  switch (site.fact) {
    case 'met by none':
      return problem({ messageId: 'metByNone', data: { or: words.or, result } }, joinWith('or'));
    case 'met by all':
      return problem({ messageId: 'metByAll', data: { and: words.and, result } }, joinWith('and'));
    case 'met by a range':
      return ofHttp();
    case 'taken before':
      return takenBefore();
    case 'negated': {
      if (!first || !second) return [];
      const data = { text: words.not + textOf(site.subject), not: words.not, operator: textOf(second), result };
      return problem({ messageId: 'negated', data }, withoutNegation());
    }
    case 'chained': {
      const data = { text: first ? textOf(first) : textOf(site.subject), and: words.and, result };
      return problem({ messageId: 'chained', data }, compareTwice());
    }
    case 'assigned': {
      const data = { text: textOf(site.span), equal: words.equal, result };
      return problem({ messageId: 'assigned', data }, compareInstead());
    }
    case 'position': {
      const data = { text: textOf(site.span), includes: words.includes };
      return problem({ messageId: 'position', data }, callIncludes());
    }
    case 'key of a list': {
      if (!first) return [];
      const data = { keyOf: words.keyOf, list: textOf(first), includes: words.includes, result };
      return problem({ messageId: 'listKey', data }, callIncludes());
    }
    case 'bytes against text': {
      const data = { apis: ofEach(site.apis, apiName), toText: words.toText, result };
      const title = { template: phrases.callOnIt, data: { call: words.toText } };
      return problem({ messageId: 'bytesAgainstText', data }, fixBy(title, conditions.toText(site)));
    }
    case 'never compared': {
      if (code === undefined) return [];
      const separated = { template: phrases.separateCases };
      return problem(
        { messageId: 'neverCompared', data: { ...named(code, context), or: words.or } },
        fixBy(separated, conditions.separateCases(site)),
      );
    }
    case 'number alone': {
      if (code === undefined || code < 1000 || code > 4999) return [];
      const compared = { template: phrases.compareToo, data: named(code, context) };
      return problem(
        { messageId: 'numberAlone', data: { ...named(code, context), result } },
        fixBy(compared, conditions.compareToo(site, context)),
      );
    }
  }

  function problem(message: MessageOf<ConditionMessages>, fixes: readonly Fix[] = [], codes = site.codes) {
    return [{ ...message, span: site.span, site, codes, fixes: preferFirst(fixes) }];
  }

  /**
   * Another message reports codes that are never received. Choosing between two codes after a check is defensive code.
   */
  function takenBefore() {
    if (site.isMapping || context.sites.some((other) => other.kind === 'condition' && isStatusWithin(other))) return [];
    const arriving = site.codes.filter((one) => site.apis.some((id) => inRanges(one, apiOf(id).receives)));
    if (arriving.some((one) => site.reaching.includes(one))) return [];
    const [only, ...others] = arriving;
    const all = { messageId: 'allTaken', data: { result } } as const;
    if (only === undefined) return site.codes.length === 0 ? problem(all) : [];
    return others.length === 0
      ? problem({ messageId: 'taken', data: { ...named(only, context), result } }, [], arriving)
      : problem(all, [], arriving);
  }

  /** Whether another condition within this one compares HTTP statuses. Then that one is reported instead. */
  function isStatusWithin(other: ConditionSite): boolean {
    return site.span.start <= other.span.start && other.span.end <= site.span.end && asksForStatuses(other);
  }

  function ofHttp() {
    if (!asksForStatuses(site) || !site.range || mayArrive(site.range, site.apis)) return [];
    const [from, to] = site.range;
    const carrying = `${carriesStatus + from}-${carriesStatus + to}`;
    const edits = site.parts.flatMap((part) => {
      const [value] = part.values;
      return isReplaceable(part) && value?.kind === 'number'
        ? [rewrite(part, String(carriesStatus + value.value), context)]
        : [];
    });
    const compared = { template: phrases.compareRange, data: { codes: carrying } };
    const apis = ofEach(site.apis, apiName);
    const data = { from, to, apis, private: carrying, result: { template: results.never } };
    return problem({ messageId: 'ofHttp', data }, edits.length === 2 ? fixBy(compared, edits) : [], [from, to]);
  }

  function joinWith(by: 'or' | 'and'): readonly Fix[] {
    if (!conditions || site.words.length === 0) return [];
    const title = { template: phrases.joinWith, data: { operator: conditions.words[by] } };
    return fixBy(title, conditions.join(by, site));
  }

  function withoutNegation(): readonly Fix[] {
    const without = conditions?.withoutNegation(site, context);
    return without ? fixBy({ template: phrases.compareBy, data: { operator: without.operator } }, without.edits) : [];
  }

  function compareTwice(): readonly Fix[] {
    const title = { template: phrases.joinWith, data: { operator: words.and } };
    return fixBy(title, conditions?.compareTwice(site, context));
  }

  function compareInstead(): readonly Fix[] {
    const title = { template: phrases.compareBy, data: { operator: words.equal } };
    return first ? fixBy(title, [{ ...first, text: words.equal }]) : [];
  }

  function callIncludes(): readonly Fix[] {
    if (!conditions) return [];
    const title = { template: phrases.callInstead, data: { call: conditions.words.includes } };
    return fixBy(title, conditions.callIncludes(site, context));
  }
}

function fixBy(title: Text, edits: readonly Edit[] | undefined): readonly Fix[] {
  return edits ? [{ title, edits }] : [];
}

function asksForStatuses({ range }: ConditionSite): boolean {
  return range !== undefined && range[0] >= 100 && range[1] <= 599;
}

function mayArrive([from, to]: NonNullable<ConditionSite['range']>, apis: readonly ApiId[]): boolean {
  return apis.some((id) => apiOf(id).receives.some(([first, last]) => first <= to && from <= last));
}

const results = {
  never: phrases.neverTrue,
  always: phrases.alwaysTrue,
  unreached: phrases.neverReached,
} as const;
