import type { ScriptLanguageId } from '../languages.js';
import type { Stretch } from '../span.js';

/** Stretches of a document that form one program. */
export interface EmbeddedCode {
  readonly languageId: ScriptLanguageId;
  /** In order of position. */
  readonly stretches: readonly Stretch[];
  /** Whether it runs in a browser because it is part of a page. */
  readonly inPage: boolean;
}
