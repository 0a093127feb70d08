import type { FrontEnd } from '../frontEnd.js';
import { readDocument } from './read.js';
import { typedPlaces } from './typedPlaces.js';
import { writer } from './writing/index.js';

/**
 * The front end for JavaScript and TypeScript, also where they are embedded. It uses TypeScript's parser and checker.
 */
export const typescript: FrontEnd = {
  ...typedPlaces,
  read: (document) => readDocument(document, []),
  writer,
};
