import type { Analysis } from '../analysis/site.js';
import type { Span } from '../analysis/span.js';
import { codesIn } from './codeCards.js';

/** A number that may go by a name, and where the document gives it one. */
export interface NumberAt {
  readonly code: number;
  /** The numbers in the declarations of such names, in order. */
  readonly declarations: readonly Span[];
}

/** The close code that is written out at an offset (UTF-16). Undefined elsewhere, and where it is declared itself. */
export function numberAt({ sites }: Analysis, offset: number): NumberAt | undefined {
  for (const site of sites) {
    if (site.kind !== 'sent' && site.kind !== 'compared') continue;
    const part = site.parts.find(({ span, literal }) => literal && span.start <= offset && offset <= span.end);
    const [code] = part ? codesIn(part) : [];
    if (code !== undefined) return { code, declarations: declarationsOf(code, sites) };
  }
  return undefined;
}

function declarationsOf(code: number, sites: Analysis['sites']): readonly Span[] {
  return sites.flatMap((site) =>
    site.kind === 'declared' && site.name !== undefined
      ? site.parts.filter((part) => codesIn(part).includes(code)).map(({ span }) => span)
      : [],
  );
}
