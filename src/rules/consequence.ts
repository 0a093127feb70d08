import { closeOutcome } from '../registry/apis/closeOutcome.js';
import { type ApiId, apiOf } from '../registry/apis/index.js';
import { phrases } from './phrases.js';
import type { Text } from './rule.js';

/** Whether every API that a place may belong to throws when it is asked to send this code. */
export function isRefused(apis: readonly ApiId[], code: unknown): boolean {
  return apis.every((id) => closeOutcome(apiOf(id), code).does === 'throw');
}

/** Whether every API that a place may belong to puts this very code into the Close frame. */
export function isTaken(apis: readonly ApiId[], code: number): boolean {
  return apis.every((id) => {
    const outcome = closeOutcome(apiOf(id), code);
    return outcome.does === 'send' && outcome.code === code;
  });
}

/** What the APIs of a place do with a code: "ws throws TypeError". */
export function consequence(apis: readonly ApiId[], code: unknown): Text {
  return joined(
    apis.map((id) => {
      const outcome = closeOutcome(apiOf(id), code);
      switch (outcome.does) {
        case 'throw':
          return thrown(id, outcome.error);
        case 'send':
          return sent(id, outcome.code);
        default:
          return { template: phrases.sendsNothing, data: { api: apiName(id) } };
      }
    }),
  );
}

/** "ws throws RangeError" */
export function thrown(id: ApiId, error: string): Text {
  return { template: phrases.throws, data: { api: apiName(id), error } };
}

/** "ws sends 1000" */
function sent(id: ApiId, code: number | undefined): Text {
  if (code === undefined) return { template: phrases.sendsNoCode, data: { api: apiName(id) } };
  return { template: phrases.sends, data: { api: apiName(id), code: String(code) } };
}

/** How a sentence calls an API. */
export function apiName(id: ApiId): Text {
  return { template: apiOf(id).name };
}

/** Texts as one list. There must be at least one. */
export function joined(texts: readonly Text[]): Text {
  return texts.reduceRight((rest, first) => ({ template: phrases.joined, data: { first, rest } }));
}
