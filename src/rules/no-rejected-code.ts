import { closeOutcome } from '../registry/apis/closeOutcome.js';
import { type ApiId, apiOf } from '../registry/apis/index.js';
import { describe } from '../registry/describe.js';
import { sources } from '../registry/sources.js';
import { accepted, apiName, consequence, joined } from './consequence.js';
import { phrases } from './phrases.js';
import { refusedCodes } from './refusedCodes.js';
import { defineRule, type Text } from './rule.js';
import { through } from './through.js';

/** An API may take fewer codes than the protocol: the standard's close() takes 1000 and 3000-4999 (its first step). */
export const noRejectedCode = defineRule({
  id: 'no-rejected-code',
  severity: 'error',
  description: 'Reports a close code that the protocol allows, but that close() of this API refuses.',
  source: sources.closeMethod,
  messages: {
    rejected: '{code} ({name}) may stand in a Close frame, but not be sent from here: {refusal}. {advice}',
  },
  check(site, analysis) {
    if (site.kind !== 'sent') return [];
    const { apis, sending } = site;
    return refusedCodes(site, analysis, (code) => {
      if (!describe(code).sendable) return undefined;
      const refusals = joined(apis.map((id) => refusal(id, code)));
      return { messageId: 'rejected', data: { refusal: through(sending, refusals) } };
    });
  },
});

function refusal(id: ApiId, code: number): Text {
  const api = apiOf(id);
  const outcome = closeOutcome(api, code);
  if (outcome.does !== 'throw') return consequence([id], code);
  return {
    template: phrases.throwsBesides,
    data: { api: apiName(id), accepted: accepted(api), error: outcome.error },
  };
}
