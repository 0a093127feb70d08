import { collectDirectives } from './directives.js';
import type { LanguageId } from './languages.js';
import { createProgram } from './program.js';
import type { Analysis } from './site.js';
import { collectSites } from './sites.js';

/** A text to be read. */
export interface Document {
  readonly text: string;
  readonly languageId: LanguageId;
}

/** Finds the places of one document where close codes and reasons stand. */
export function analyze({ text, languageId }: Document): Analysis {
  const program = createProgram(text, languageId);
  return { text, ...collectSites(program), directives: collectDirectives(program.file) };
}
