import type ts from 'typescript';
import type { Memos } from './memo.js';

/** A script with a type checker. */
export interface CheckedFile {
  /**
   * The script, without the statements that have nothing to do with close codes. Declarations may be in other files
   * too: in those that the script imports, or in ambient ones.
   */
  readonly file: ts.SourceFile;
  readonly checker: ts.TypeChecker;
  /** All files, with the imported and the ambient ones. The next version can be built on it. */
  readonly whole: ts.Program;
  /** Cache for answers about this program. */
  readonly memos: Memos;
}
