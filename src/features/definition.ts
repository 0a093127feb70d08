import type { Analysis } from '../analysis/analysis.js';
import type { Span } from '../analysis/span.js';
import { codesIn } from './codeCards.js';

/** A number that may have a name, and the declarations of this name in the document. */
export interface NumberAt {
  readonly code: number;
  /** The spans of the numbers in such declarations, in order. */
  readonly declarations: readonly Span[];
}

/** The close code that is a literal at an offset (UTF-16). Undefined elsewhere, and inside its own declaration. */
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
