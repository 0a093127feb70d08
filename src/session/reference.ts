/** The second part of the public interface: the reference as data, and its search. It needs no document. */
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
