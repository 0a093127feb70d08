import { type ApiId, apiOf } from '../registry/apis/index.js';
import { describe } from '../registry/describe.js';
import type { Instead } from '../registry/facts.js';
import { maySend } from './consequence.js';
import { phrases } from './phrases.js';
import type { Data, Text } from './rule.js';

/** A way to close that every API of a place offers: a code, no code, or an end without a Close frame. */
export type Alternative = Instead['send'];

/** What can be sent instead of a code, the best first. Closing without a code comes last where a code is needed. */
export function alternativesTo(code: number, apis: readonly ApiId[], needsCode: boolean): readonly Alternative[] {
  const roles = new Set(apis.map((id) => (apiOf(id).role === 'client' ? 'page' : 'server')));
  const { sendInstead } = describe(code);
  const alternatives = new Set([...roles].flatMap((role) => sendInstead[role].map(({ send }) => send)));
  const open = [...alternatives].filter((alternative) => isOpen(alternative, apis));
  // A server that may only send a page's codes, as with faye-websocket, gets the advice for a page.
  if (open.filter((alternative) => typeof alternative === 'number').length < 2) {
    open.push(
      ...sendInstead.page
        .map(({ send }) => send)
        .filter((alternative) => isOpen(alternative, apis) && !open.includes(alternative)),
    );
  }
  return needsCode ? open.toSorted((a, b) => Number(a === 'no-code') - Number(b === 'no-code')) : open;
}

function isOpen(alternative: Alternative, apis: readonly ApiId[]): boolean {
  if (alternative === 'no-code') return true;
  return alternative === 'terminate' ? abortOf(apis) !== undefined : maySend(apis, alternative);
}

/** How to end without a Close frame, where there is one call for it in all of the APIs. */
export function abortOf(apis: readonly ApiId[]): string | undefined {
  const calls = new Set(apis.map((id) => apiOf(id).abort));
  const [call] = calls;
  return calls.size === 1 ? call : undefined;
}

/** The two best alternatives as a sentence: "Send 1011 (Internal Error), or close without a code." */
export function advice([alternative, other]: readonly Alternative[], apis: readonly ApiId[]): Text {
  if (alternative === undefined)
    return { template: phrases.oneAlternative, data: { first: { template: phrases.closeWithoutCode } } };
  const first = inWords(alternative, apis, {
    code: phrases.send,
    omit: phrases.closeWithoutCode,
    abort: phrases.abort,
  });
  if (other === undefined) return { template: phrases.oneAlternative, data: { first } };
  if (typeof alternative === 'number' && typeof other === 'number') {
    const { code: otherCode, name: otherName } = named(other);
    return { template: phrases.sendEither, data: { ...named(alternative), otherCode, otherName } };
  }
  const second = inWords(other, apis, { code: phrases.orSend, omit: phrases.orOmit, abort: phrases.orAbort });
  return { template: phrases.twoAlternatives, data: { first, second } };
}

function inWords(
  alternative: Alternative,
  apis: readonly ApiId[],
  words: Readonly<Record<'code' | 'omit' | 'abort', string>>,
): Text {
  if (alternative === 'no-code') return { template: words.omit };
  if (alternative === 'terminate') return { template: words.abort, data: { call: abortOf(apis) ?? alternative } };
  return { template: words.code, data: named(alternative) };
}

/** A code and its name, for the places of a sentence. */
export function named(code: number): Data & { readonly code: number; readonly name: string } {
  return { code, name: describe(code).name };
}
