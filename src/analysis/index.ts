import type { Document } from './document.js';
import { Reading } from './reading.js';
import type { Analysis } from './site.js';

export type { Document } from './document.js';

/** Analyzes a document that is read only once. */
export function analyze(document: Document): Analysis {
  return Reading.of(document).analysis;
}
