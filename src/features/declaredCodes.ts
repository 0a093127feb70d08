import type { Analysis } from '../analysis/analysis.js';
import type { Part, Site } from '../analysis/site.js';
import { describe } from '../registry/describe.js';

/** The name that a constant, an enum member or an entry of a map gives a code. */
export interface DeclaredCode {
  readonly code: number;
  readonly name: string;
  /** The text of its documentation comment. */
  readonly meaning?: string;
  /** The path of its file, where it isn't the document. */
  readonly file?: string;
}

/** Such a code in any file. */
export interface LocatedCode extends DeclaredCode {
  /** The path of its file, relative to the workspace. */
  readonly file: string;
}

/** The codes without a registered name that a document declares or imports under a name. */
export function declaredCodes({ sites }: Analysis): readonly DeclaredCode[] {
  const byKey = new Map<string, DeclaredCode>();
  for (const code of sites.flatMap((site) => site.parts.flatMap((part) => declaredIn(part, site)))) {
    const key = `${code.code} ${code.file}`;
    if (!byKey.has(key)) byKey.set(key, code);
  }
  return [...byKey.values()];
}

function declaredIn({ values, declared }: Part, site: Site): readonly DeclaredCode[] {
  const [value, ...others] = values;
  if (value?.kind !== 'number' || others.length > 0) return [];
  const isPrivate = value.value >= 3000 && value.value <= 4999 && !describe(value.value).assigned;
  const { name, comment, file } = (site.kind === 'declared' ? { file: undefined, ...site } : declared) ?? {};
  if (!isPrivate || name === undefined) return [];
  return [{ code: value.value, name, ...(comment && { meaning: comment }), ...(file !== undefined && { file }) }];
}
