import type { Analysis } from '../analysis/analysis.js';
import { meaningsOf } from '../analysis/config/teamCodes.js';
import { isBorder, type Part, type Site } from '../analysis/site.js';
import type { Span } from '../analysis/span.js';
import { describe } from '../registry/describe.js';
import { httpStatuses } from '../registry/httpStatuses.js';
import { constantOf } from './constantOf.js';

/** A private code that nobody defines. */
export interface UnnamedCode {
  readonly code: number;
  /** A suggested name. */
  readonly name: string;
}

/** The unnamed codes at sites that `span` touches, by default in all of the document. Each once. */
export function unnamedCodes(
  analysis: Analysis,
  span: Span = { start: 0, end: analysis.text.length },
): readonly UnnamedCode[] {
  const byCode = new Map<number, UnnamedCode>();
  for (const site of analysis.sites) {
    if (!holdsCodes(site)) continue;
    for (const part of site.parts) {
      if (part.span.start > span.end || span.start > part.span.end) continue;
      for (const code of codesIn(part)) {
        if (isUnnamed(code, analysis)) byCode.set(code, { code, name: nameFor(code, part, site) });
      }
    }
  }
  return [...byCode.values()];
}

function holdsCodes(site: Site): boolean {
  if (site.kind === 'compared') return !isBorder(site.comparison);
  return site.kind === 'sent' || site.kind === 'declared';
}

function codesIn({ values }: Part): readonly number[] {
  return values.flatMap((value) => (value.kind === 'number' ? [value.value] : []));
}

function isUnnamed(code: number, { teamCodes }: Analysis): boolean {
  const isOpen = Number.isInteger(code) && code >= 3000 && code <= 4999;
  return isOpen && !describe(code).assigned && meaningsOf(code, teamCodes).length === 0;
}

/** The name in the code. Otherwise, for a code that contains an HTTP status, the name of the status. */
function nameFor(code: number, part: Part, site: Site): string {
  const name = constantOf(part)?.name ?? (site.kind === 'declared' ? site.name : undefined);
  return name?.replace(/^.*\./, '') || (httpStatuses.get(code - 4000)?.name ?? `Code ${code}`);
}
