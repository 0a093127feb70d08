import type { CrossFileFact } from './analysis.js';
import type { Surroundings } from './environment/index.js';
import type { LanguageId } from './languages.js';
import type { Reached } from './modules/index.js';

/** A text to read. */
export interface Document {
  readonly text: string;
  readonly languageId: LanguageId;
  /** Absolute, `/`-separated. Absent where the document is not stored. */
  readonly path?: string | undefined;
  /** The files that it imports. Absent where imports are not followed. */
  readonly reached?: Reached | undefined;
  /** What else decides where it runs, and so which API its global `WebSocket` is. */
  readonly surroundings?: Surroundings;
  /** What other documents state about its declarations. Facts about an earlier text of it are ignored. */
  readonly factsFromOthers?: readonly CrossFileFact[] | undefined;
}
