import type { ForwardedSite } from '../analysis/site.js';
import { closeOutcome } from '../registry/apis/closeOutcome.js';
import { type ApiId, apiOf } from '../registry/apis/index.js';
import { sources } from '../registry/sources.js';
import { consequence, eitherOf, goesWrong, isRefused } from './consequence.js';
import { mappingFor, type PassedCode } from './forwardedCodes.js';
import { phrases } from './phrases.js';
import { defineRule, type Text } from './rule.js';

/** Codes that no Close frame contained can still be received (RFC 6455 §7.1.5), but must not be sent (§7.4.1). */
export const noForwardedCode = defineRule({
  id: 'no-forwarded-code',
  severity: 'warning',
  description: 'Reports a received code that is passed on to a close call that refuses it.',
  source: sources.definedCodes,
  messages: {
    forwarded: 'A received {codes} is passed on unchecked: {consequence}. {advice}',
  },
  check(site, context) {
    if (site.kind !== 'forwarded') return [];
    const wrong = wrongCodes(site);
    const [worst] = wrong;
    if (!worst) return [];
    const { advice, fixes } = mappingFor(site, wrong, context);
    return [
      {
        messageId: 'forwarded',
        data: {
          codes: eitherOf(wrong.map(({ received }) => ({ template: phrases.code, data: { code: received } }))),
          consequence: outcome(site, worst),
          advice,
        },
        span: site.span,
        site,
        codes: wrong.map(({ received }) => received),
        fixes,
        ...((site.isStored || !isRefused(site.apis, worst.sent)) && { atMost: 'information' as const }),
      },
    ];
  },
});

/** The received codes that go wrong in every API of the site. Those of any lost or plain close come first. */
function wrongCodes({ passedCodes, apis, parts }: ForwardedSite): readonly PassedCode[] {
  // Another rule reports codes that are literals there.
  const written = parts.flatMap(({ values }) =>
    values.flatMap((value) => (value.kind === 'number' ? value.value : [])),
  );
  const framed = apis.filter((id) => apiOf(id).carrier === undefined);
  const wrong = passedCodes.filter(
    ({ sent, received }) =>
      !(sent !== received && written.includes(sent)) &&
      (isRefused(apis, sent) || (framed.length > 0 && goesWrong(framed, sent) && goesWrong(apis, sent))),
  );
  const isFirst = ({ received }: PassedCode) => received === 1005 || received === 1006;
  return [...wrong.filter(isFirst), ...wrong.filter((pass) => !isFirst(pass))];
}

/** APIs whose handlers are called by a Node.js emitter, where nothing catches an exception. */
const calledByEmitter: ReadonlySet<ApiId> = new Set(['ws', 'websocket', 'faye', 'nodejs-websocket', 'sockjs']);

function outcome({ apis, from, isStored }: ForwardedSite, { sent }: PassedCode): Text {
  const throws = apis.every((id) => closeOutcome(apiOf(id), sent).does === 'throw');
  const text = consequence(apis, sent);
  return throws && !isStored && from.every((id) => calledByEmitter.has(id))
    ? { template: phrases.endsProcess, data: { consequence: text } }
    : text;
}
