import assert from 'node:assert/strict';
import ts from 'typescript';
import type { LanguageId } from '../../src/analysis/languages.js';

const fileNames: Readonly<Partial<Record<LanguageId, string>>> = {
  javascript: 'a.js',
  javascriptreact: 'a.jsx',
  typescript: 'a.ts',
  typescriptreact: 'a.tsx',
};

const options: ts.CompilerOptions = {
  allowJs: true,
  jsx: ts.JsxEmit.Preserve,
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ESNext,
  noLib: true,
  noResolve: true,
  types: [],
};

export function assertParses(text: string, languageId: LanguageId): void {
  assert.deepEqual(syntaxErrors(text, languageId), [], text);
}

/** Plain JavaScript is read as both. */
export function languagesOf(code: string, languageId: LanguageId = 'typescript'): readonly LanguageId[] {
  const plain =
    languageId === 'typescript' ? 'javascript' : languageId === 'typescriptreact' ? 'javascriptreact' : undefined;
  return plain && syntaxErrors(code, plain).length === 0 ? [languageId, plain] : [languageId];
}

/** The messages of syntax errors. They are those of a program, because the parser alone accepts types in JavaScript. */
export function syntaxErrors(text: string, languageId: LanguageId): readonly string[] {
  const file = ts.createSourceFile(fileNames[languageId] ?? 'a.ts', text, ts.ScriptTarget.ESNext, true);
  const host: ts.CompilerHost = {
    getSourceFile: (name) => (name === file.fileName ? file : undefined),
    fileExists: (name) => name === file.fileName,
    readFile: () => undefined,
    writeFile: () => undefined,
    getDefaultLibFileName: () => '',
    getCurrentDirectory: () => '',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
  };
  return ts
    .createProgram({ rootNames: [file.fileName], options, host })
    .getSyntacticDiagnostics(file)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
