import { describe } from '../registry/describe.js';
import { type Situation, situations } from '../registry/situations.js';
import type { Source } from '../registry/source.js';
import { referenceTexts } from './referenceTexts.js';
import type { Say } from './say.js';

/** Why a code arrives, and what to look at, in the reader's language; nothing where the code says enough. */
export function situationsOf(code: number, say: Say): readonly Situation[] {
  return (situations.get(code) ?? []).map(({ sign, causes }) => ({
    sign: say(sign),
    causes: causes.map(({ cause, look, sources }) => ({ cause: say(cause), look: say(look), sources })),
  }));
}

/** Where the same can be read on the web. */
const page = 'https://github.com/close-codes/websocket-close-codes/blob/main/docs/why.md';

/** The link to why connections close, or to one code's part of it; none where the code says enough. */
export function whyLinks(say: Say, code?: number): readonly Source[] {
  const title = say(referenceTexts.whyItArrives);
  if (code === undefined) return [{ title, url: page }];
  const heading = `${code} ${describe(code).name}`.toLowerCase().replaceAll(' ', '-');
  return situations.has(code) ? [{ title, url: `${page}#${heading}` }] : [];
}
