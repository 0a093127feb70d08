import type { Analysis } from '../analysis/analysis.js';
import type { TeamCodes } from '../analysis/config/teamCodes.js';
import { teamCodeName } from '../analysis/config/teamCodes.js';
import type { Part, Site } from '../analysis/site.js';
import type { Span } from '../analysis/span.js';
import { describe } from '../registry/describe.js';
import type { Translate } from '../rules/rule.js';
import { constantOf } from './constantOf.js';
import { rangeAtBorder } from './rangeAtBorder.js';
import { type Say, sayWith } from './say.js';
import { teamCodeSentence } from './teamCodeCards.js';

/** A name shown beside a bare number. */
export interface Hint {
  /** Directly after the number. UTF-16. */
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
  /** Whether the number is sent, compared with a received code, or declared as a code. */
  readonly use: 'sent' | 'compared' | 'declared';
}

export const hintTexts = { range: '{from} to {to}: {meaning}' } as const;

/** The names of the bare numbers in a span of the document, by default in all of it. */
export function hints(analysis: Analysis, within?: Span, translate?: Translate): readonly Hint[] {
  const say = sayWith(translate);
  const byOffset = new Map<number, Hint>();
  for (const site of analysis.sites) {
    // Most declarations contain the name, and a reason is no number.
    if (site.kind !== 'sent' && site.kind !== 'compared' && !(site.kind === 'declared' && site.bare)) continue;
    for (const part of site.parts) {
      const { span, values, literal } = part;
      const [value] = values;
      if (!literal || value?.kind !== 'number') continue;
      if (within && (span.end < within.start || span.end > within.end)) continue;
      const name = nameBeside(value.value, site, part, analysis.teamCodes, say);
      if (name) byOffset.set(span.end, { offset: span.end, use: site.kind, ...name });
    }
  }
  return [...byOffset.values()];
}

/** The hint for a number. Undefined where neither the registry, the team, a vocabulary nor the code names it. */
function nameBeside(
  code: number,
  site: Site,
  part: Part,
  teamCodes: TeamCodes,
  say: Say,
): Pick<Hint, 'label' | 'tooltip'> | undefined {
  const border = site.kind === 'compared' ? rangeAtBorder(site.comparison, code) : undefined;
  // The number itself is outside the range: `< 5000` would look as if 5000 were for private use.
  if (border && site.kind === 'compared' && ['less', 'greater'].includes(site.comparison)) return undefined;
  if (border) {
    const [from, to] = border.range;
    return {
      label: say(border.shortName),
      tooltip: say(hintTexts.range, { from, to, meaning: { template: border.meaning } }),
    };
  }
  const { assigned } = describe(code);
  if (assigned) return { label: assigned.name, tooltip: say(assigned.meaning) };
  const label = teamCodeName(code, teamCodes);
  if (label !== undefined) return { label, tooltip: teamCodeSentence(code, teamCodes, say) };
  const constant = constantOf(part);
  return constant && { label: constant.name, tooltip: constant.comment ?? '' };
}
