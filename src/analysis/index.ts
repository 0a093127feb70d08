import type { Analysis } from './analysis.js';
import type { Document } from './document.js';
import { Reading } from './reading.js';

export type { Document } from './document.js';

/** Analyzes a document that is read only once. */
export function analyze(document: Document): Analysis {
  return Reading.of(document).analysis;
}
