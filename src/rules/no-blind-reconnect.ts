import type { FinalCode, ReconnectSite } from '../analysis/site.js';
import { sources } from '../registry/sources.js';
import { named } from './alternatives.js';
import { eitherOfNamed } from './forwardedCodes.js';
import { connectAgainAfter, decideByCode } from './reconnectDecision.js';
import { defineRule, type ProblemIn } from './rule.js';

const messages = {
  blind: 'This connects again whatever the close code is, even after {codes}.',
  useless: 'This connects again after {codes}, where that does not help.',
  missed: 'This never connects again after {codes}, where that would help.',
} as const;

/** RFC 6455 §7.2.3 asks clients to wait before they connect again; the code tells whether they should at all. */
export const noBlindReconnect = defineRule({
  id: 'no-blind-reconnect',
  severity: 'off',
  description: 'Reports a client that connects again without a look at the close code, or after the wrong codes.',
  source: sources.recovery,
  messages,
  check(site, analysis) {
    if (site.kind !== 'reconnect') return [];
    const { isBlind, useless, missed } = site;
    const problems: ProblemIn<typeof messages>[] = [];
    if (useless.length > 0) {
      const codes = worstFirst(useless);
      problems.push({
        messageId: isBlind ? 'blind' : 'useless',
        data: { codes: eitherOfNamed(codes) },
        span: site.span,
        site,
        // Those that the message names.
        codes: codes.slice(0, 2).map(({ code }) => code),
        fixes: decideByCode(site, analysis),
      });
    }
    if (missed.length > 0) {
      problems.push({
        messageId: 'missed',
        data: { codes: eitherOfNamed(missed.map(named)) },
        span: site.span,
        site,
        codes: missed,
        fixes: connectAgainAfter(site, analysis),
      });
    }
    return problems;
  },
});

/** What people meet first: the refusals, the general one and those agreed on. */
function worstFirst(useless: ReconnectSite['useless']): readonly FinalCode[] {
  const isRefusal = ({ code, why }: FinalCode) => why === 'fix-first' && (code === 1008 || code >= 4000);
  return [...useless.filter(isRefusal), ...useless.filter((final) => !isRefusal(final))];
}
