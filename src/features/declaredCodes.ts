import type { Analysis, Part, Site } from '../analysis/site.js';
import { describe } from '../registry/describe.js';

/** What a constant, an enum's member or a text beside it calls a code. */
export interface DeclaredCode {
  readonly code: number;
  readonly name: string;
  /** What its documentation comment says. */
  readonly meaning?: string;
  /** The path of the file it stands in, where that isn't the document's. */
  readonly file?: string;
}

/** Such a code, wherever it stands. */
export interface LocatedCode extends DeclaredCode {
  /** The path of its file, as the reader calls it. */
  readonly file: string;
}

/** The codes without a registered name that a document gives names to, or takes under names from other files. */
export function declaredCodes({ sites }: Analysis): readonly DeclaredCode[] {
  const byPlace = new Map<string, DeclaredCode>();
  for (const code of sites.flatMap((site) => site.parts.flatMap((part) => declaredIn(part, site)))) {
    const place = `${code.code} ${code.file}`;
    if (!byPlace.has(place)) byPlace.set(place, code);
  }
  return [...byPlace.values()];
}

function declaredIn({ values, declared }: Part, site: Site): readonly DeclaredCode[] {
  const [value, ...others] = values;
  if (value?.kind !== 'number' || others.length > 0) return [];
  const isPrivate = value.value >= 3000 && value.value <= 4999 && !describe(value.value).assigned;
  const { name, comment, file } = (site.kind === 'declared' ? { file: undefined, ...site } : declared) ?? {};
  if (!isPrivate || name === undefined) return [];
  return [{ code: value.value, name, ...(comment && { meaning: comment }), ...(file !== undefined && { file }) }];
}
