import type ts from 'typescript';
import type { Memos } from './memo.js';

/** A script that can be asked about. */
export interface CheckedFile {
  /**
   * The script, without what can't have to do with close codes. Declarations may lie in other files too: in what it
   * reaches, by their paths, or ambient ones.
   */
  readonly file: ts.SourceFile;
  readonly checker: ts.TypeChecker;
  /** All files, those that the script reaches and the ambient ones too. What the next version may be built on. */
  readonly whole: ts.Program;
  /** Keeps what is worked out about it. */
  readonly memos: Memos;
}
