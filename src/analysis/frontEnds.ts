import type { FrontEnd } from './frontEnd.js';
import type { LanguageId } from './languages.js';
import { typescript } from './typescript/index.js';

const frontEnds: readonly FrontEnd[] = [typescript];

/** The front end for a language, among those given or this project's. */
export function frontEndFor(language: LanguageId, among: readonly FrontEnd[] = frontEnds): FrontEnd {
  const frontEnd = among.find(({ languages }) => languages.includes(language));
  if (!frontEnd) throw new RangeError(`Nothing reads ${language}.`);
  return frontEnd;
}
