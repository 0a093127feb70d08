import { type Situation, situations } from '../registry/situations.js';
import type { Source } from '../registry/source.js';
import { referenceTexts } from './referenceTexts.js';
import type { Say } from './say.js';

/** Why a code is received, and what to check, in the reader's language. Empty where the code says enough. */
export function situationsOf(code: number, say: Say): readonly Situation[] {
  return (situations.get(code) ?? []).map(({ sign, causes }) => ({
    sign: say(sign),
    causes: causes.map(({ cause, look, sources }) => ({ cause: say(cause), look: say(look), sources })),
  }));
}

/** The page with the whole tree. */
export function whySource(say: Say): Source {
  return {
    title: say(referenceTexts.whyItArrives),
    url: 'https://github.com/close-codes/websocket-close-codes/blob/main/docs/why.md',
  };
}
