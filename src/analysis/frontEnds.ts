import type { FrontEnd } from './frontEnd.js';
import { typescript } from './typescript/index.js';

const frontEnds: readonly FrontEnd[] = [typescript];

/** What reads and writes a language, by the editor's id. */
export function frontEndFor(language: string, among = frontEnds): FrontEnd {
  const frontEnd = among.find(({ languages }) => languages.includes(language));
  if (!frontEnd) throw new RangeError(`Nothing reads ${language}.`);
  return frontEnd;
}
