import type { TypedPlace, TypedPlaces } from '../frontEnd.js';
import { languages } from '../languages.js';

/** What may precede a code or a reason. A cheap test for all other offsets. */
const before = /(?:[([,:?|]|[=!]==?|[<>]=?|\bcase|\breturn|\bof)\s*$/;
const placeholder = '1000';

/** The places in JavaScript and TypeScript where codes and reasons may be typed. */
export const typedPlaces: TypedPlaces = { languages: languages.map(({ id }) => id), typedPlaceAt };

function typedPlaceAt(text: string, offset: number): TypedPlace | undefined {
  const [word = ''] = /[\w$.]*$/.exec(text.slice(Math.max(0, offset - 100), offset)) ?? [];
  const start = offset - word.length;
  const [rest = ''] = /^[\w$]*/.exec(text.slice(offset, offset + 100)) ?? [];
  const end = offset + rest.length;
  if (!before.test(text.slice(Math.max(0, start - 100), start))) return undefined;
  // After `case`, a missing colon would make the next line part of the expression.
  const colon = /\bcase\s*$/.test(text.slice(0, start)) && !/^\s*:/.test(text.slice(end)) ? ':' : '';
  return {
    typed: { start, end },
    completed: `${text.slice(0, start)}${placeholder}${colon}${text.slice(end)}`,
    code: { start, end: start + placeholder.length },
  };
}
