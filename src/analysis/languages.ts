/** A language that is read. `id` is the editor's. */
export interface Language {
  readonly id: string;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
}

/** The languages that TypeScript parses. */
const scriptLanguages = [
  { id: 'javascript', extensions: ['.js', '.mjs', '.cjs'] },
  { id: 'javascriptreact', extensions: ['.jsx'] },
  { id: 'typescript', extensions: ['.ts', '.mts', '.cts'] },
  { id: 'typescriptreact', extensions: ['.tsx'] },
] as const satisfies readonly Language[];

/** The languages in which code of those is embedded. */
export const hostLanguages = [
  { id: 'vue', extensions: ['.vue'] },
  { id: 'svelte', extensions: ['.svelte'] },
  { id: 'astro', extensions: ['.astro'] },
  { id: 'html', extensions: ['.html', '.htm'] },
  { id: 'markdown', extensions: ['.md', '.markdown'] },
] as const satisfies readonly Language[];

/** All languages that are read. The manifest's activation events follow this list. */
export const languages = [...scriptLanguages, ...hostLanguages] as const;

export type ScriptLanguageId = (typeof scriptLanguages)[number]['id'];
export type HostLanguageId = (typeof hostLanguages)[number]['id'];
export type LanguageId = ScriptLanguageId | HostLanguageId;

/** The language of a file by its extension. */
export function languageOf(file: string): LanguageId | undefined {
  const [extension = ''] = /\.\w+$/.exec(file.toLowerCase()) ?? [];
  return languages.find(({ extensions }) => extensions.some((one) => one === extension))?.id;
}

/** Whether TypeScript parses a document of the language as it is. */
export function isScriptLanguage(id: LanguageId): id is ScriptLanguageId {
  return scriptLanguages.some((language) => language.id === id);
}
