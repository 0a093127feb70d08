import type { FrontEnd } from '../frontEnd.js';
import { readDocument } from './read.js';
import { typedPlaces } from './typedPlaces.js';
import { writer } from './writing/index.js';

/** JavaScript and TypeScript, by TypeScript's own parser and checker, also where they are embedded in a document. */
export const typescript: FrontEnd = {
  ...typedPlaces,
  read: (document) => readDocument(document, []),
  writer,
};
