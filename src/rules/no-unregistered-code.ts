import type { Analysis } from '../analysis/analysis.js';
import { meaningsOf, rangesOf } from '../analysis/config/teamCodes.js';
import {
  type ComparedSite,
  type DeclaredSite,
  isBorder,
  type Part,
  type SentSite,
  type Site,
} from '../analysis/site.js';
import { describe } from '../registry/describe.js';
import { sources } from '../registry/sources.js';
import { goesWrong } from './consequence.js';
import { preferFirst, replaceWith } from './fixes.js';
import { defineRule, type ProblemIn, type RuleContext } from './rule.js';

const messages = {
  unregistered: '{code} is not registered with IANA. Use 4000-4999, or register it.',
} as const;

/** RFC 6455 reserves 3000-3999 for registration with IANA, and 4000-4999 for private agreements. */
export const noUnregisteredCode = defineRule({
  id: 'no-unregistered-code',
  severity: 'hint',
  description: 'Reports a code from 3000 to 3999 that nobody has registered with IANA.',
  source: sources.codeRanges,
  messages,
  check(site, analysis) {
    if (!mayHold(site)) return [];
    return (
      site.parts
        // A constant is reported once, where it is declared.
        .filter(({ declared }) => !declared)
        .flatMap((part) =>
          part.values
            .flatMap((value) => (value.kind === 'number' ? value.value : []))
            .flatMap((code) => problemOf(code, part, site, analysis)),
        )
    );
  },
});

/** A site that sends a code, or compares one for equality. The bound of a range isn't meant as a code. */
function mayHold(site: Site): site is SentSite | ComparedSite | DeclaredSite {
  if (site.kind === 'compared') return !isBorder(site.comparison);
  return site.kind === 'sent' || site.kind === 'declared';
}

function problemOf(
  code: number,
  part: Part,
  site: SentSite | ComparedSite | DeclaredSite,
  analysis: RuleContext,
): readonly ProblemIn<typeof messages>[] {
  const isUnregistered = Number.isInteger(code) && code >= 3000 && code <= 3999 && !describe(code).assigned;
  if (!isUnregistered || isAgreed(code, analysis)) return [];
  // Another rule reports it with a higher severity.
  if (site.kind === 'sent' && goesWrong(site.apis, code)) return [];
  const fixes = site.kind === 'compared' ? [] : preferFirst(replaceWith(code + 1000, part, analysis));
  return [{ messageId: 'unregistered', data: { code }, span: part.span, site, codes: [code], fixes }];
}

/** Whether the team, or a vocabulary of the document, defines the code. */
function isAgreed(code: number, { teamCodes }: Analysis): boolean {
  return meaningsOf(code, teamCodes).length > 0 || rangesOf(code, teamCodes).length > 0;
}
