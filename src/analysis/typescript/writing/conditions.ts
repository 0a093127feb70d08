import type { ConditionWriter } from '../../writer.js';

export const conditions: ConditionWriter = {
  words: { or: '||', and: '&&', not: '!', equal: '===', keyOf: 'in', includes: 'includes()', toText: 'toString()' },

  join: (by, { words }) => words.map((span) => ({ ...span, text: conditions.words[by] })),

  // !code === 1000  →  code !== 1000
  withoutNegation({ words: [negation, comparing] }, { text }) {
    const operator = comparing && opposites[text.slice(comparing.start, comparing.end)];
    if (!negation || !comparing || !operator) return undefined;
    return {
      operator,
      edits: [
        { ...negation, text: '' },
        { ...comparing, text: operator },
      ],
    };
  },

  // 1000 < code < 2000  →  1000 < code && code < 2000
  compareTwice({ words: [first], subject }, { text }) {
    if (!first) return undefined;
    const { and } = conditions.words;
    return [{ start: first.end, end: first.end, text: ` ${and} ${text.slice(subject.start, subject.end)}` }];
  },

  // list.indexOf(code)  →  list.includes(code),  code in list  →  list.includes(code)
  callIncludes({ fact, span, subject, words: [word] }, { text }) {
    if (!word) return undefined;
    if (fact === 'position') return [{ ...word, text: 'includes' }];
    const list = text.slice(word.start, word.end);
    return [{ ...span, text: `${list}.includes(${text.slice(subject.start, subject.end)})` }];
  },

  // reason === 'bye'  →  reason.toString() === 'bye'
  toText: ({ subject: { end } }) => [{ start: end, end, text: '.toString()' }],

  // case 1000 || 1001:  →  case 1000: case 1001:
  separateCases: ({ words: [word] }) => word && [{ ...word, text: ': case ' }],

  // code === 1000 || 1001  →  code === 1000 || code === 1001
  compareToo: ({ span: { start }, words: [comparison] }, { text }) =>
    comparison && [{ start, end: start, text: text.slice(comparison.start, comparison.end) }],
};

/** `!code !== 1000` has no entry, because either operator may be the mistake. */
const opposites: Readonly<Partial<Record<string, string>>> = {
  '===': '!==',
  '==': '!=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};
