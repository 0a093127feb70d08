import type { Site } from '../analysis/site.js';
import { type ApiId, apiOf } from '../registry/apis/index.js';
import { describe } from '../registry/describe.js';
import { sources } from '../registry/sources.js';
import { advice, named } from './alternatives.js';
import { isMock, maySend } from './consequence.js';
import { useAlternatives } from './fixes.js';
import { alternativesAt } from './refusedCodes.js';
import { defineRule } from './rule.js';

/**
 * RFC 6455 reserves 1010 for clients. The registrations of 1012 to 1014 are about servers. Erratum 3227 allows 1011 to
 * both.
 */
export const noWrongRole = defineRule({
  id: 'no-wrong-role',
  severity: 'information',
  description: 'Reports 1010 where a server sends it, and 1012, 1013 and 1014 where a client does.',
  source: sources.iana,
  messages: {
    client: '{code} ({name}) is only for servers. {advice}',
    server: '{code} ({name}) is only for clients. {advice}',
  },
  check(site, analysis) {
    if (site.kind !== 'sent') return [];
    const role = roleIn(site);
    if (!role) return [];
    return site.parts.flatMap((part) =>
      part.values.flatMap((value) => {
        const code = value.kind === 'number' ? value.value : Number.NaN;
        const { senders } = describe(code);
        if (senders === 'both' || senders === 'none' || senders === role || !maySend(site.apis, code)) return [];
        const alternatives = alternativesAt(site, code, analysis);
        return [
          {
            messageId: role,
            data: { ...named(code, analysis), advice: advice(alternatives, site.apis) },
            span: part.span,
            site,
            codes: [code],
            fixes: useAlternatives(alternatives, site, part, analysis),
          },
        ];
      }),
    );
  },
});

/** The role of a site, if all of its APIs have the same one. A mock may have any. */
function roleIn({ apis }: Site): 'client' | 'server' | undefined {
  const roles = new Set(apis.map((id: ApiId) => (isMock(id) ? 'both' : apiOf(id).role)));
  const [role] = roles;
  return roles.size === 1 && role !== 'both' ? role : undefined;
}
