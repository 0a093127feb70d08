import type { LanguageId } from './languages.js';
import type { Analysis } from './site.js';

/** A text to be read. */
export interface Document {
  readonly text: string;
  readonly languageId: LanguageId;
}

/** Finds the places of one document where close codes and reasons stand. Never throws, whatever the text. */
export function analyze(document: Document): Analysis {
  return { text: document.text, sites: [], received: [], directives: [] };
}
