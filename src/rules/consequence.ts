import type { Api } from '../registry/apis/api.js';
import { closeOutcome } from '../registry/apis/closeOutcome.js';
import { type ApiId, apiOf } from '../registry/apis/index.js';
import { rangeText } from '../registry/codeRange.js';
import { describe } from '../registry/describe.js';
import { maxNamedApis } from './limits.js';
import { phrases } from './phrases.js';
import type { Text } from './rule.js';

/** Whether every API of a site refuses this code: it throws, or sends nothing. */
export function isRefused(apis: readonly ApiId[], code: unknown): boolean {
  return apis.every((id) => ['throw', 'nothing'].includes(closeOutcome(apiOf(id), code).does));
}

/** Whether every API of a site sends this code unchanged in the Close frame. */
function isTaken(apis: readonly ApiId[], code: number): boolean {
  return apis.every((id) => {
    const outcome = closeOutcome(apiOf(id), code);
    return outcome.does === 'send' && outcome.code === code;
  });
}

/** Whether the protocol allows a code, and every API of a site sends it. */
export function maySend(apis: readonly ApiId[], code: number): boolean {
  return isTaken(apis, code) && (describe(code).sendable || apis.every(isMock));
}

/** Whether every API of a site does something with this code that its author can't have meant. */
export function goesWrong(apis: readonly ApiId[], code: number): boolean {
  return apis.every((id) => {
    const outcome = closeOutcome(apiOf(id), code);
    if (outcome.does !== 'send') return true;
    if (outcome.code === undefined) return !standsForNone.has(code);
    return !maySend([id], code);
  });
}

/** Bun and uWebSockets.js treat these as no code, so that received codes can be passed on. */
const standsForNone: ReadonlySet<number> = new Set([0, 1005, 1006]);

/** Whether an API is only a mock, so that it sends no frame. */
export function isMock(id: ApiId): boolean {
  return apiOf(id).carrier === 'mock';
}

/** What the APIs of a site do with a code: "ws throws TypeError". */
export function consequence(apis: readonly ApiId[], code: unknown): Text {
  return ofEach(apis, (id) => outcomeInWords(id, code));
}

function outcomeInWords(id: ApiId, code: unknown): Text {
  const outcome = closeOutcome(apiOf(id), code);
  const api = apiName(id);
  switch (outcome.does) {
    case 'throw':
      return { template: phrases.apiThrows, data: { api, error: outcome.error } };
    case 'nothing':
      return { template: phrases.apiSendsNothing, data: { api } };
    case 'hand over':
      return { template: phrases.apiHandsOver, data: { api } };
    case 'send':
      if (outcome.code === undefined) return { template: phrases.apiSendsNoCode, data: { api } };
      if (code === outcome.code && !describe(code).sendable) return { template: phrases.apiSendsAnyway, data: { api } };
      return {
        template: isAnother(outcome.code, Number(code)) ? phrases.apiSendsInstead : phrases.apiSends,
        data: { api, code: outcome.code },
      };
  }
}

/** Whether a number differs from the integer that was passed. */
function isAnother(sent: number, passed: number): boolean {
  return Number.isInteger(passed) && sent !== passed;
}

/** The errors that the APIs of a site throw for a code, if all of them throw. */
export function errorsFor(apis: readonly ApiId[], code: unknown): readonly string[] | undefined {
  return errorsOf(apis.map((id) => closeOutcome(apiOf(id), code)));
}

/** The errors that the APIs of a site throw for a reason that is too long, if all of them throw. */
export function errorsForLength(apis: readonly ApiId[]): readonly string[] | undefined {
  return errorsOf(apis.map((id) => apiOf(id).longReason));
}

function errorsOf(
  outcomes: readonly { readonly does: string; readonly error?: string }[],
): readonly string[] | undefined {
  const errors = outcomes.flatMap(({ error }) => error ?? []);
  return errors.length === outcomes.length ? [...new Set(errors)] : undefined;
}

/** What the APIs of a site do with a reason that is too long. */
export function consequenceOfLength(apis: readonly ApiId[]): Text {
  return ofEach(apis, (id) => {
    const { longReason } = apiOf(id);
    const api = apiName(id);
    return longReason.does === 'throw'
      ? { template: phrases.apiThrows, data: { api, error: longReason.error } }
      : { template: lengthPhrases[longReason.does], data: { api } };
  });
}

const lengthPhrases = {
  cut: phrases.apiCuts,
  send: phrases.apiSendsTooLong,
  nothing: phrases.apiSendsNothing,
} as const;

/** The name of an API in a sentence. */
export function apiName(id: ApiId): Text {
  return { template: apiOf(id).name };
}

/** The codes that an API accepts: "1000 and 3000-4999". */
export function accepted({ accepts }: Pick<Api, 'accepts'>): Text {
  return joined(accepts.map((range) => ({ template: phrases.code, data: { code: rangeText(range) } })));
}

/** A text for each API of a site. */
function ofEach(apis: readonly ApiId[], textOf: (id: ApiId) => Text): Text {
  return listOf(apis.map(textOf));
}

/** A list of texts about APIs. Of many, two and the number of the others. There must be at least one. */
export function listOf(texts: readonly Text[]): Text {
  const [first, second] = texts;
  if (!first || !second || texts.length <= maxNamedApis) return joined(texts);
  return { template: phrases.andMore, data: { first, second, count: texts.length - 2 } };
}

/** Joins texts to a list. There must be at least one. */
export function joined(texts: readonly Text[]): Text {
  const last = texts.length - 1;
  return texts.reduceRight((rest, first, index) => ({
    template: index === last - 1 ? phrases.joined : phrases.listed,
    data: { first, rest },
  }));
}

/** "1005, 1006 or others". There must be at least one. */
export function eitherOf([first, second, third]: readonly Text[]): Text {
  if (!first) throw new RangeError('There is nothing to list.');
  return second ? { template: third ? phrases.oneOfMany : phrases.either, data: { first, second } } : first;
}
