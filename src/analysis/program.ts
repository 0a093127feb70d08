import ts from 'typescript';
import { type Ambient, ambientsFor, globalAlias } from './ambient.js';
import { type Decision, decideEnvironment, type Surroundings } from './environment/index.js';
import type { LanguageId } from './languages.js';
import type { MarkedNames } from './marks.js';

const options: ts.CompilerOptions = {
  allowJs: true,
  allowSyntheticDefaultImports: true,
  // With it, `import * as WebSocket` could not be constructed.
  esModuleInterop: false,
  jsx: ts.JsxEmit.Preserve,
  module: ts.ModuleKind.ESNext,
  // A script's own `status` or `WebSocket` must not merge with the ambient one.
  moduleDetection: ts.ModuleDetectionKind.Force,
  // `let socket;` is then followed from its assignments.
  noImplicitAny: true,
  noLib: true,
  noResolve: true,
  // `WebSocket | null` is a WebSocket wherever it is called.
  strictNullChecks: false,
  target: ts.ScriptTarget.ESNext,
  types: [],
};

const extensions: Readonly<Record<LanguageId, string>> = {
  javascript: '.js',
  javascriptreact: '.jsx',
  typescript: '.ts',
  typescriptreact: '.tsx',
};

/** One document, parsed and ready for questions to the checker. */
export interface Program {
  readonly file: ts.SourceFile;
  readonly checker: ts.TypeChecker;
  /** The names in the ambient declarations that carry marks. */
  readonly marked: MarkedNames;
  /** Where the document runs. */
  readonly environment: Decision;
}

/**
 * Makes a program of one document and the ambient declarations that hold where the document runs. Other files are not
 * looked at.
 */
export function createProgram(text: string, languageId: LanguageId, surroundings: Surroundings): Program {
  const name = `/document${extensions[languageId]}`;
  const isJavaScript = languageId === 'javascript' || languageId === 'javascriptreact';
  let file: ts.SourceFile | undefined;
  let environment: Decision | undefined;
  const ambients = new Map(ambientsFor(text).map((ambient) => [ambient.file.fileName, ambient]));
  const aliasName = '/ambient/global.d.ts';
  const host: ts.CompilerHost = {
    fileExists: (path) => path === name || path === aliasName || ambients.has(path),
    getCanonicalFileName: (path) => path,
    getCurrentDirectory: () => '/',
    getDefaultLibFileName: () => aliasName,
    getNewLine: () => '\n',
    getSourceFile: (path, languageVersionOrOptions) => {
      if (path !== name) return ambients.get(path)?.file;
      const parsing =
        typeof languageVersionOrOptions === 'object'
          ? languageVersionOrOptions
          : { languageVersion: languageVersionOrOptions };
      file = ts.createSourceFile(path, text, {
        ...parsing,
        // Types in comments count in JavaScript only.
        jsDocParsingMode: isJavaScript ? ts.JSDocParsingMode.ParseAll : ts.JSDocParsingMode.ParseNone,
      });
      environment = decideEnvironment(file, surroundings);
      ambients.set(aliasName, globalAlias(environment.globals));
      return file;
    },
    readFile: () => undefined,
    useCaseSensitiveFileNames: () => true,
    writeFile: () => {},
  };
  // The document first: it tells whose `WebSocket` the global one is.
  const program = ts.createProgram([name, aliasName, ...ambients.keys()], options, host);
  if (!file || !environment) throw new Error('The document was not parsed.');
  return { file, checker: program.getTypeChecker(), marked: allMarked([...ambients.values()]), environment };
}

function allMarked(ambients: readonly Ambient[]): MarkedNames {
  return {
    methods: new Set(ambients.flatMap(({ marked }) => [...marked.methods])),
    properties: new Set(ambients.flatMap(({ marked }) => [...marked.properties])),
  };
}
