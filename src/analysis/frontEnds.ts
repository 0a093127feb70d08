import type { FrontEnd } from './frontEnd.js';
import type { LanguageId } from './languages.js';
import { typescript } from './typescript/index.js';

const frontEnds: readonly FrontEnd[] = [typescript];

/** What reads and writes a language: one of some front ends, or of this project's. */
export function frontEndFor(language: LanguageId, among: readonly FrontEnd[] = frontEnds): FrontEnd {
  const frontEnd = among.find(({ languages }) => languages.includes(language));
  if (!frontEnd) throw new RangeError(`Nothing reads ${language}.`);
  return frontEnd;
}
