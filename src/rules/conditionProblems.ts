import type { ConditionSite } from '../analysis/site.js';
import type { Edit, Span } from '../analysis/span.js';
import { type ApiId, apiOf } from '../registry/apis/index.js';
import { inRanges } from '../registry/codeRange.js';
import { named } from './alternatives.js';
import { isReplaceable, preferFirst, rewrite } from './fixes.js';
import { phrases } from './phrases.js';
import { placeOf } from './place.js';
import type { Fix, MessageOf, ProblemIn, RuleContext, Text } from './rule.js';

/** The rule's messages about whole conditions, by their ids. */
export const conditionMessages = {
  metByNone: 'No code meets all these conditions. Join them with {or}, or keep one.',
  metByAll: 'Every code meets one of these conditions. Join them with {and}.',
  taken: '{code} ({name}) is handled earlier. Remove it or move it up.',
  allTaken: 'All these codes are handled earlier. Remove this or move it up.',
  ofHttp: '{from}-{to} never arrive {place}. Compare with {private}.',
  negated: '{text} is a boolean, not a code. Compare the code itself.',
  chained: '{text} is a boolean, not a code. Join two comparisons with {and}.',
  assigned: '{text} assigns the code. Compare with {equal}.',
  position: '-1 (not found) counts as true, and 0 as false. Call {includes}.',
  listKey: 'The operator {keyOf} looks for keys, not values. Call {includes}.',
  bytesAgainstText: 'The reason is bytes and never equals a string. Call {toText}.',
  numberAlone: '{code} ({name}) alone is always true. Compare each code.',
  neverCompared: '{code} ({name}) after {or} is never compared. Compare each code.',
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
  const [first] = site.words;
  const [code] = site.codes;
  switch (site.fact) {
    case 'met by none':
      return problem({ messageId: 'metByNone', data: { or: words.or } }, joinWith('or'));
    case 'met by all':
      return problem({ messageId: 'metByAll', data: { and: words.and } }, joinWith('and'));
    case 'met by a range':
      return ofHttp();
    case 'taken before':
      return takenBefore();
    case 'negated': {
      const data = { text: words.not + textOf(site.subject) };
      return problem({ messageId: 'negated', data }, withoutNegation());
    }
    case 'chained': {
      const data = { text: first ? textOf(first) : textOf(site.subject), and: words.and };
      return problem({ messageId: 'chained', data }, compareTwice());
    }
    case 'assigned': {
      const data = { text: textOf(site.span), equal: words.equal };
      return problem({ messageId: 'assigned', data }, compareInstead());
    }
    case 'position': {
      return problem({ messageId: 'position', data: { includes: words.includes } }, callIncludes());
    }
    case 'key of a list': {
      const data = { keyOf: words.keyOf, includes: words.includes };
      return problem({ messageId: 'listKey', data }, callIncludes());
    }
    case 'bytes against text': {
      const data = { toText: words.toText };
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
        { messageId: 'numberAlone', data: named(code, context) },
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
    const all = { messageId: 'allTaken' } as const;
    if (only === undefined) return site.codes.length === 0 ? problem(all) : [];
    return others.length === 0
      ? problem({ messageId: 'taken', data: named(only, context) }, [], arriving)
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
    const data = { from, to, place: placeOf(site, context), private: carrying };
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
