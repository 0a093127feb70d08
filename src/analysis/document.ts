import type { Surroundings } from './environment/index.js';
import type { LanguageId } from './languages.js';
import type { Reached } from './modules/index.js';
import type { CrossFileFact } from './site.js';

/** A text to be read. */
export interface Document {
  readonly text: string;
  readonly languageId: LanguageId;
  /** Absolute, with `/` between its parts; absent where it is stored nowhere. */
  readonly path?: string | undefined;
  /** What it reaches by its imports; absent where they aren't followed. */
  readonly reached?: Reached | undefined;
  /** What else tells where it runs, and so whose its global `WebSocket` is. */
  readonly surroundings?: Surroundings;
  /** What other documents show of its declarations; what they show of an earlier text of it is passed over. */
  readonly factsFromOthers?: readonly CrossFileFact[] | undefined;
}
