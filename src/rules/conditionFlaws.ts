import type { Analysis, ConditionSite } from '../analysis/site.js';
import type { Span } from '../analysis/span.js';
import { apiOf } from '../registry/apis/index.js';
import { named } from './alternatives.js';
import { apiName, joined } from './consequence.js';
import { isReplaceable, preferFirst, rewrite } from './fixes.js';
import { phrases } from './phrases.js';
import type { Edit, Fix, MessageOf, ProblemIn } from './rule.js';

/** The rule's messages about whole conditions, by their ids. */
export const conditionMessages = {
  metByNone: 'No code meets all of these conditions: {result}. Join them with ||, or keep one of them.',
  metByAll: 'Every code meets one of these conditions: {result}. Join them with &&.',
  taken:
    '{code} ({name}) does not get here, as a check before this one turns it away: {result}. Remove it, or put it first.',
  allTaken:
    'No code that this asks for gets here, as checks before it turn them away: {result}. Remove it, or put it first.',
  ofHttp: '{from}-{to} never arrive in {apis}, as no endpoint may send them: {result}. Compare with {private}.',
  negated: '{text} is a boolean, as ! is read before {operator}: {result}. Compare the code itself.',
  position:
    '{text} is a position: 0 for the first entry, and -1, which counts as true, where there is none. Call includes().',
  listKey: 'The operator in looks for keys, and no code is a key of {list}: {result}. Call includes().',
  numberAlone: '{code} ({name}) is compared with nothing, and a number counts as true: {result}. Compare each code.',
  neverCompared: '{code} ({name}) is never compared, as || yields the number before it. Compare each code.',
} as const;

/** HTTP's statuses are carried by private codes that end in the same three digits. */
const carriesStatus = 4000;

type ConditionMessages = typeof conditionMessages;

/** What is wrong with a whole condition. */
export function conditionProblems(site: ConditionSite, analysis: Analysis): readonly ProblemIn<ConditionMessages>[] {
  const textOf = ({ start, end }: Span) => analysis.text.slice(start, end);
  const [word, operator] = site.words;
  const [code] = site.codes;
  // Without a result the condition depends on the code: the messages about such conditions don't ask for it.
  const result = { template: results[site.result ?? 'never'] };
  switch (site.flaw) {
    case 'met by none': {
      const fixes = site.words.length > 0 ? [joinWith('||', phrases.joinWithOr)] : [];
      return problem({ messageId: 'metByNone', data: { result } }, fixes);
    }
    case 'met by all': {
      const fixes = site.words.length > 0 ? [joinWith('&&', phrases.joinWithAnd)] : [];
      return problem({ messageId: 'metByAll', data: { result } }, fixes);
    }
    case 'taken before':
      return code !== undefined && site.codes.length === 1
        ? problem({ messageId: 'taken', data: { ...named(code), result } })
        : problem({ messageId: 'allTaken', data: { result } });
    case 'of HTTP':
      return ofHttp();
    case 'negated': {
      if (!operator) return [];
      const data = { text: `!${textOf(site.subject)}`, operator: textOf(operator), result };
      return problem({ messageId: 'negated', data }, withoutNegation());
    }
    case 'position': {
      const fixes = word ? [callIncludes([{ ...word, text: 'includes' }])] : [];
      return problem({ messageId: 'position', data: { text: textOf(site.span) } }, fixes);
    }
    case 'key of a list':
      return word ? listKey(textOf(word)) : [];
    case 'never compared':
      if (code === undefined) return [];
      return problem({ messageId: 'neverCompared', data: named(code) }, word ? [separateCases(word)] : []);
    case 'number alone':
      if (code === undefined) return [];
      return problem(
        { messageId: 'numberAlone', data: { ...named(code), result } },
        word ? [compareToo(code, textOf(word))] : [],
      );
  }

  function problem(message: MessageOf<ConditionMessages>, fixes: readonly Fix[] = []) {
    return [{ ...message, span: site.span, site, codes: site.codes, fixes: preferFirst(fixes) }];
  }

  function joinWith(text: string, template: string): Fix {
    return { title: { template }, edits: site.words.map((span) => ({ ...span, text })) };
  }

  function ofHttp() {
    const [from = 0, to = 0] = site.codes;
    const mayArrive = site.apis.some((id) => apiOf(id).receives.some(([first, last]) => first <= to && from <= last));
    if (mayArrive) return [];
    const apis = joined(site.apis.map(apiName));
    const carrying = `${carriesStatus + from}-${carriesStatus + to}`;
    const edits = site.parts.flatMap((part) => {
      const [value] = part.values;
      return isReplaceable(part) && value?.kind === 'number'
        ? [rewrite(part, String(carriesStatus + value.value), analysis)]
        : [];
    });
    const fix = { title: { template: phrases.compareRange, data: { codes: carrying } }, edits };
    return problem(
      { messageId: 'ofHttp', data: { from, to, apis, private: carrying, result } },
      edits.length === 2 ? [fix] : [],
    );
  }

  /** `!code === 1000`  →  `code !== 1000` */
  function withoutNegation(): readonly Fix[] {
    const opposite = operator && opposites[textOf(operator)];
    if (!word || !operator || !opposite) return [];
    const edits = [
      { ...word, text: '' },
      { ...operator, text: opposite },
    ];
    return [{ title: { template: phrases.compareBy, data: { operator: opposite } }, edits }];
  }

  function listKey(list: string) {
    const edits = [{ ...site.span, text: `${list}.includes(${textOf(site.subject)})` }];
    return problem({ messageId: 'listKey', data: { list, result } }, [callIncludes(edits)]);
  }

  function compareToo(code: number, comparison: string): Fix {
    const { start } = site.span;
    return {
      title: { template: phrases.compareToo, data: named(code) },
      edits: [{ start, end: start, text: comparison }],
    };
  }
}

/** `case 1000 || 1001:`  →  `case 1000: case 1001:` */
function separateCases(word: Span): Fix {
  return { title: { template: phrases.separateCases }, edits: [{ ...word, text: ': case ' }] };
}

function callIncludes(edits: readonly Edit[]): Fix {
  return { title: { template: phrases.callInstead, data: { call: 'includes()' } }, edits };
}

const results = {
  never: phrases.neverTrue,
  always: phrases.alwaysTrue,
  unreached: phrases.neverReached,
} as const;

/** None for `!code !== 1000`, of which either half may be meant. */
const opposites: Readonly<Partial<Record<string, string>>> = {
  '===': '!==',
  '==': '!=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};
