import { collectDirectives } from './directives.js';
import type { Surroundings } from './environment/index.js';
import type { LanguageId } from './languages.js';
import { createProgram } from './program.js';
import type { Analysis } from './site.js';
import { collectSites } from './sites.js';

/** A text to be read. */
export interface Document {
  readonly text: string;
  readonly languageId: LanguageId;
  /** What else tells where it runs, and so whose its global `WebSocket` is. */
  readonly surroundings?: Surroundings;
}

/**
 * Finds the places of one document where close codes and reasons stand, whatever state its text is in.
 * @throws Error when the text is nested so deeply that no parser gets to its end.
 */
export function analyze({ text, languageId, surroundings = {} }: Document): Analysis {
  try {
    const program = createProgram(text, languageId, surroundings);
    const { environment } = program;
    return { text, environment, ...collectSites(program), directives: collectDirectives(program.file) };
  } catch (error) {
    if (error instanceof RangeError) throw new Error('The text is nested too deeply to be read.', { cause: error });
    throw error;
  }
}
