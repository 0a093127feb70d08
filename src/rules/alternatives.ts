import { teamCodeName } from '../analysis/config/teamCodes.js';
import { type ApiId, apiOf } from '../registry/apis/index.js';
import { describe } from '../registry/describe.js';
import type { Instead } from '../registry/facts.js';
import { maySend } from './consequence.js';
import { phrases } from './phrases.js';
import { nextFree, teamCodesFor } from './privateCodes.js';
import type { Data, RuleContext, Text } from './rule.js';

/** An alternative that every API of a site offers: a code, no code, or an end without a Close frame. */
export type Alternative = Instead['send'];

/**
 * The alternatives to a code, best first: the team's own code, then the registry's advice. A private code that means
 * something else here is replaced by the next free one. Closing without a code comes last where a code is required.
 */
export function alternativesTo(
  code: number,
  apis: readonly ApiId[],
  needsCode: boolean,
  context: RuleContext,
): readonly Alternative[] {
  const roles = new Set(apis.map((id) => (apiOf(id).role === 'client' ? 'page' : 'server')));
  const { sendInstead } = describe(code);
  const adviceFor = (role: 'page' | 'server') =>
    sendInstead[role].flatMap(({ send }) => (typeof send === 'number' ? (freeOrKnown(send, context) ?? []) : send));
  const own = teamCodesFor(code, apis, context);
  const alternatives = new Set([...own, ...[...roles].flatMap(adviceFor)]);
  const open = [...alternatives].filter((alternative) => isOpen(alternative, apis));
  // A server API that only sends the codes of a page, such as faye-websocket, gets the advice for a page.
  if (open.filter((alternative) => typeof alternative === 'number').length < 2) {
    open.push(...adviceFor('page').filter((alternative) => isOpen(alternative, apis) && !open.includes(alternative)));
  }
  return needsCode ? open.toSorted((a, b) => Number(a === 'no-code') - Number(b === 'no-code')) : open;
}

/** The private code, or the next one without a name. Undefined where there is none. */
function freeOrKnown(code: number, context: RuleContext): number | undefined {
  return code < 4000 ? code : nextFree(code, context);
}

function isOpen(alternative: Alternative, apis: readonly ApiId[]): boolean {
  if (alternative === 'no-code') return true;
  return alternative === 'terminate' ? abortOf(apis) !== undefined : maySend(apis, alternative);
}

/** The call that ends a connection without a Close frame, where all of the APIs have the same one. */
export function abortOf(apis: readonly ApiId[]): string | undefined {
  const calls = new Set(apis.map((id) => apiOf(id).abort));
  const [call] = calls;
  return calls.size === 1 ? call : undefined;
}

/** The two best alternatives as a sentence: "Send 1011 or no code." The titles of the fixes have the names. */
export function advice([alternative = 'no-code', other]: readonly Alternative[], apis: readonly ApiId[]): Text {
  const first = inWords(alternative, apis);
  const isCall = alternative === 'terminate' || other === 'terminate';
  if (other === undefined) return { template: isCall ? phrases.use : phrases.send, data: { first } };
  return { template: isCall ? phrases.useEither : phrases.sendEither, data: { first, second: inWords(other, apis) } };
}

function inWords(alternative: Alternative, apis: readonly ApiId[]): Text {
  if (alternative === 'no-code') return { template: phrases.noCode };
  if (alternative === 'terminate') return { template: phrases.call, data: { call: abortOf(apis) ?? alternative } };
  return { template: phrases.code, data: { code: alternative } };
}

/** A code and its name, for the placeholders of a sentence. The team's name wins. */
export function named(
  code: number,
  { teamCodes }: Pick<RuleContext, 'teamCodes'>,
): Data & { readonly code: number; readonly name: string } {
  const { assigned, name } = describe(code);
  return { code, name: assigned?.name ?? teamCodeName(code, teamCodes) ?? name };
}
