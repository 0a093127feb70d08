import { type ApiId, apiOf } from '../registry/apis/index.js';
import { describe } from '../registry/describe.js';
import type { Instead } from '../registry/facts.js';
import { maySend } from './consequence.js';
import { phrases } from './phrases.js';
import type { Data, Text } from './rule.js';

/** A way to close that every API of a place offers: a code, no code, or an end without a Close frame. */
export type Alternative = Instead['send'];

/** What can be sent instead of a code, the best first; what has no code is last where a code is needed. */
export function alternativesTo(code: number, apis: readonly ApiId[], needsCode: boolean): readonly Alternative[] {
  const roles = new Set(apis.map((id) => (apiOf(id).role === 'client' ? 'page' : 'server')));
  const { sendInstead } = describe(code);
  const alternatives = new Set([...roles].flatMap((role) => sendInstead[role].map(({ send }) => send)));
  const open = [...alternatives].filter((way) => isOpen(way, apis));
  // A server that is held to a page's codes, as with faye-websocket, is advised as a page is.
  if (open.filter((way) => typeof way === 'number').length < 2) {
    open.push(...sendInstead.page.map(({ send }) => send).filter((way) => isOpen(way, apis) && !open.includes(way)));
  }
  return needsCode ? open.toSorted((a, b) => Number(a === 'no-code') - Number(b === 'no-code')) : open;
}

function isOpen(way: Alternative, apis: readonly ApiId[]): boolean {
  if (way === 'no-code') return true;
  return way === 'terminate' ? abortOf(apis) !== undefined : maySend(apis, way);
}

/** How to end without a Close frame, where there is one call for it in all of the APIs. */
export function abortOf(apis: readonly ApiId[]): string | undefined {
  const calls = new Set(apis.map((id) => apiOf(id).abort));
  const [call] = calls;
  return calls.size === 1 ? call : undefined;
}

/** The two best ways as a sentence: "Send 1011 (Internal Error), or call terminate() to end without a Close frame." */
export function advice([way, other]: readonly Alternative[], apis: readonly ApiId[]): Text {
  if (way === undefined) return { template: phrases.oneWay, data: { way: { template: phrases.closeWithoutCode } } };
  const first = inWords(way, apis, { code: phrases.send, omit: phrases.closeWithoutCode, abort: phrases.abort });
  if (other === undefined) return { template: phrases.oneWay, data: { way: first } };
  if (typeof way === 'number' && typeof other === 'number') {
    const { code: otherCode, name: otherName } = named(other);
    return { template: phrases.sendEither, data: { ...named(way), otherCode, otherName } };
  }
  const second = inWords(other, apis, { code: phrases.orSend, omit: phrases.orOmit, abort: phrases.orAbort });
  return { template: phrases.twoWays, data: { way: first, other: second } };
}

function inWords(
  way: Alternative,
  apis: readonly ApiId[],
  words: Readonly<Record<'code' | 'omit' | 'abort', string>>,
): Text {
  if (way === 'no-code') return { template: words.omit };
  if (way === 'terminate') return { template: words.abort, data: { call: abortOf(apis) ?? way } };
  return { template: words.code, data: named(way) };
}

/** A code and its name, for the places of a sentence. */
export function named(code: number): Data & { readonly code: number; readonly name: string } {
  return { code, name: describe(code).name };
}
