/** A language whose files are read, by the editor's id and by file name. */
export interface Language {
  readonly id: string;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
}

/** The languages that are read. The manifest's activation events follow this list. */
export const languages = [
  { id: 'javascript', extensions: ['.js', '.mjs', '.cjs'] },
  { id: 'javascriptreact', extensions: ['.jsx'] },
  { id: 'typescript', extensions: ['.ts', '.mts', '.cts'] },
  { id: 'typescriptreact', extensions: ['.tsx'] },
] as const satisfies readonly Language[];

export type LanguageId = (typeof languages)[number]['id'];
