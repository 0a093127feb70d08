import type { Writer } from './writer.js';

/** What reads and writes the languages of one family. All else knows sites, facts and edits, and no language. */
export interface FrontEnd {
  /** By the editor's ids; those in whose documents code of such a language is embedded, too. */
  readonly languages: readonly string[];
  readonly writer: Writer;
}
