import type { FrontEnd } from '../frontEnd.js';
import { languages } from '../languages.js';
import { writer } from './writing/index.js';

/** JavaScript and TypeScript, by TypeScript's own parser and checker. */
export const typescript: FrontEnd = {
  languages: languages.map(({ id }) => id),
  writer,
};
