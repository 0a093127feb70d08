import type { Document } from './document.js';
import { Reading } from './reading.js';
import type { Analysis } from './site.js';

export type { Document } from './document.js';

/** The analysis of a document that is read once. */
export function analyze(document: Document): Analysis {
  return Reading.of(document).analysis;
}
