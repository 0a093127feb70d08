import type { ReasonWriter } from '../../writer.js';
import { leadingUnits } from './leadingUnits.js';

export const reasons: ReasonWriter = {
  cut({ span }, value, units, { text }) {
    const literal = text.slice(span.start, span.end);
    return { ...span, text: leadingUnits(literal, value, units) ?? quoted(value.slice(0, units)) };
  },

  literal(value, like) {
    const quote = /^["'`]/.exec(like)?.[0] ?? "'";
    return `${quote}${value.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)}${quote}`;
  },
};

function quoted(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escaped}'`;
}
