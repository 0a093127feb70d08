import type { ApiId } from '../registry/apis/index.js';
import { collectDirectives } from './directives.js';
import type { LanguageId } from './languages.js';
import { createProgram } from './program.js';
import type { Analysis } from './site.js';
import { collectSites } from './sites.js';

/** A text to be read. */
export interface Document {
  readonly text: string;
  readonly languageId: LanguageId;
  /** The APIs that its global `WebSocket` may belong to; the standard's when nothing is known. */
  readonly globals?: readonly ApiId[];
}

/**
 * Finds the places of one document where close codes and reasons stand, whatever state its text is in.
 * @throws Error when the text is nested so deeply that no parser gets to its end.
 */
export function analyze({ text, languageId, globals = ['whatwg'] }: Document): Analysis {
  try {
    const program = createProgram(text, languageId, globals);
    return { text, ...collectSites(program), directives: collectDirectives(program.file) };
  } catch (error) {
    if (error instanceof RangeError) throw new Error('The text is nested too deeply to be read.', { cause: error });
    throw error;
  }
}
