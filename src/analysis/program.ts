import ts from 'typescript';
import { type ApiId, apis } from '../registry/apis/index.js';
import { libraries } from '../registry/libraries/index.js';
import core from './declarations/core.d.ts?text';
import frameworks from './declarations/frameworks.d.ts?text';
import marks from './declarations/marks.d.ts?text';
import { type Decision, decideEnvironment, type Surroundings } from './environment/index.js';
import type { LanguageId } from './languages.js';
import { type MarkedNames, markedNames } from './marks.js';

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

const ambientName = '/ambient.d.ts';
// The last overload: without it, TypeScript takes the `require()` of any other module for one of those declared.
const otherModules = 'declare function require(id: string): any;';
const surfaces = [...apis, ...libraries].map(({ surface }) => surface);
const ambientText = [core, marks, frameworks, ...surfaces, otherModules].join('\n');

interface Ambient {
  readonly file: ts.SourceFile;
  readonly marked: MarkedNames;
}

/** By the APIs that the global `WebSocket` may belong to. */
const ambients = new Map<string, Ambient>();

function ambientOf(globals: readonly ApiId[]): Ambient {
  const global = globals.map((id) => `'${id}'`).join(' | ');
  const known = ambients.get(global);
  if (known) return known;
  const text = `${ambientText}\ndeclare namespace CloseCodes { type Global = ${global}; }`;
  const file = ts.createSourceFile(ambientName, text, ts.ScriptTarget.ESNext, true);
  const ambient = { file, marked: markedNames(file) };
  ambients.set(global, ambient);
  return ambient;
}

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
  let ambient: Ambient | undefined;
  const host: ts.CompilerHost = {
    fileExists: (path) => path === name || path === ambientName,
    getCanonicalFileName: (path) => path,
    getCurrentDirectory: () => '/',
    getDefaultLibFileName: () => ambientName,
    getNewLine: () => '\n',
    getSourceFile: (path, languageVersionOrOptions) => {
      if (path === ambientName) return ambient?.file;
      if (path !== name) return undefined;
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
      ambient = ambientOf(environment.globals);
      return file;
    },
    readFile: () => undefined,
    useCaseSensitiveFileNames: () => true,
    writeFile: () => {},
  };
  // The document first: it tells which ambient declarations it needs.
  const program = ts.createProgram([name, ambientName], options, host);
  if (!file || !environment || !ambient) throw new Error('The document was not parsed.');
  return { file, checker: program.getTypeChecker(), marked: ambient.marked, environment };
}
