import type { ScriptLanguageId } from '../languages.js';
import type { Stretch } from '../span.js';

/** What is one program among the code in a document. */
export interface EmbeddedCode {
  readonly languageId: ScriptLanguageId;
  /** In order of position. */
  readonly stretches: readonly Stretch[];
  /** Whether it runs in a browser because of where it stands. */
  readonly inPage: boolean;
}
