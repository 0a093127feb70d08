/** The second part of the public face: the reference as data, and how to search it. It needs no document. */
export {
  codeOf,
  entriesOf,
  type Found,
  idOf,
  labelOf,
  outcomeIn,
  outcomeInGroup,
  search,
  wordsOf,
} from '../features/entries.js';
export type { Entry, Reference } from '../features/referenceEntry.js';
export { sayWith } from '../features/say.js';
export type { Situation } from '../registry/situations.js';
