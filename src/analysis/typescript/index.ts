import type { FrontEnd } from '../frontEnd.js';
import { languages } from '../languages.js';
import { readDocument } from './read.js';
import { typedPlaceAt } from './typedPlace.js';
import { writer } from './writing/index.js';

/** JavaScript and TypeScript, by TypeScript's own parser and checker, also where they are embedded in a document. */
export const typescript: FrontEnd = {
  languages: languages.map(({ id }) => id),
  read: (document) => readDocument(document, []),
  typedPlaceAt,
  writer,
};
