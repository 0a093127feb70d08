import type { ForwardedSite } from '../analysis/site.js';
import { type ApiId, apiOf } from '../registry/apis/index.js';
import { sources } from '../registry/sources.js';
import { eitherOf, goesWrong, isRefused } from './consequence.js';
import { mappingFor, type PassedCode } from './forwardedCodes.js';
import { outcome, outcomeOfCode } from './outcome.js';
import { phrases } from './phrases.js';
import { placeOf } from './place.js';
import { defineRule, type RuleContext, type Text } from './rule.js';

/** Codes that no Close frame contained can still be received (RFC 6455 §7.1.5), but must not be sent (§7.4.1). */
export const noForwardedCode = defineRule({
  id: 'no-forwarded-code',
  severity: 'warning',
  description: 'Reports a received code that is passed on to a close call that refuses it.',
  source: sources.definedCodes,
  messages: {
    forwarded: phrases.message,
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
        data: { outcome: outcomeOf(wrong, worst, site, context), advice },
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

function outcomeOf(
  wrong: readonly PassedCode[],
  { received, sent }: PassedCode,
  site: ForwardedSite,
  context: RuleContext,
): Text {
  const codes = eitherOf(wrong.map((pass) => ({ template: phrases.code, data: { code: pass.received } })));
  const what =
    wrong.length > 2
      ? { template: phrases.receivedSuchAs, data: { code: received } }
      : { template: phrases.received, data: { codes } };
  const text = outcome(what, site, context, (id) => outcomeOfCode(id, sent));
  const isUncaught = !site.isStored && site.from.every((id) => calledByEmitter.has(id));
  if (text.template !== phrases.throws || !isUncaught) return text;
  // The code came from a package of Node.js, so it isn't in a browser.
  const place = placeOf(site, { environment: { ...context.environment, environments: ['node'] } });
  return { template: phrases.endsProcess, data: { what, place } };
}
