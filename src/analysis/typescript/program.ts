import ts from 'typescript';
import { cached, createCache } from '../caches.js';
import type { Decision, Surroundings } from '../environment/index.js';
import type { ScriptLanguageId } from '../languages.js';
import type { Reached, SourceText } from '../modules/index.js';
import { declaringFiles, relevantFiles } from '../modules/relevance.js';
import type { Span } from '../span.js';
import { type Ambient, ambientsFor, globalAlias } from './ambient.js';
import type { CheckedFile } from './checkedFile.js';
import { environmentOf } from './environment.js';
import type { MarkedNames } from './marks.js';
import { createMemos } from './memo.js';
import { relevantPart, withStatements } from './relevance.js';
import { createResolution, type Resolution } from './resolution/index.js';

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
  // `WebSocket | null` is a WebSocket wherever it is called.
  strictNullChecks: false,
  target: ts.ScriptTarget.ESNext,
  types: [],
};

const aliasName = '/ambient/global.d.ts';

/** A file system without files. */
const emptyHost: ts.CompilerHost = {
  fileExists: () => false,
  getCanonicalFileName: (path) => path,
  getCurrentDirectory: () => '/',
  getDefaultLibFileName: () => aliasName,
  getNewLine: () => '\n',
  getSourceFile: () => undefined,
  readFile: () => undefined,
  useCaseSensitiveFileNames: () => true,
  writeFile: () => {},
};

const extensions: Readonly<Record<ScriptLanguageId, string>> = {
  javascript: '.js',
  javascriptreact: '.jsx',
  typescript: '.ts',
  typescriptreact: '.tsx',
};

/** A script for TypeScript: a document, or the code that is embedded in one. */
export interface Script {
  readonly text: string;
  readonly languageId: ScriptLanguageId;
  /** The document's path, absolute and `/`-separated. Absent where it isn't stored. */
  readonly path?: string | undefined;
  /** The files that it imports. Absent where imports aren't followed. */
  readonly reached?: Reached | undefined;
  readonly surroundings?: Surroundings | undefined;
}

/** One script, parsed and with a type checker. */
export interface Program extends CheckedFile {
  /** The whole script, parsed, without type information. */
  readonly parsed: ts.SourceFile;
  /** The marked names in the ambient declarations. */
  readonly marked: MarkedNames;
  readonly resolution: Resolution;
  /** Where the script runs. */
  readonly environment: Decision;
}

/**
 * Makes a program of one script, the files it imports, and the ambient declarations for where it runs. `before` is the
 * program of an earlier version. It must not be used any more, because its nodes become part of this one. `unread`
 * statements are left out.
 */
export function createProgram(script: Script, before?: Program, unread: readonly Span[] = []): Program {
  const { text, path = '/document', reached, surroundings = {} } = script;
  const name = fileNameOf(script);
  let file: ts.SourceFile | undefined;
  let parsed: ts.SourceFile | undefined;
  let environment: Decision | undefined;
  const ambients = new Map(ambientsFor(text, reached).map((ambient) => [ambient.file.fileName, ambient]));
  const sources = new Map(reached?.files.map((source) => [source.path, source]));
  const host: ts.CompilerHost = {
    ...emptyHost,
    getSourceFile: (path, parsing) => {
      if (path !== name) {
        const source = sources.get(path);
        return source ? sourceFileOf(source, parsing) : ambients.get(path)?.file;
      }
      parsed = before?.parsed.fileName === name ? edited(before.parsed, text) : parseScript(script, parsing);
      environment = environmentOf(parsed, surroundings);
      ambients.set(aliasName, globalAlias(environment.globals));
      file = relevantPart(without(parsed, unread), mayBringCodes);
      return file;
    },
    resolveModuleNameLiterals: (specifiers, from) => {
      const targets = reached?.imports.get(from === name ? path : from);
      const relevant = reached && declaringFiles(reached);
      return specifiers.map((specifier) => {
        const target = targets?.get(specifier.text);
        return { resolvedModule: target !== undefined && relevant?.has(target) ? resolved(target) : undefined };
      });
    },
    resolveTypeReferenceDirectiveReferences: (references) =>
      references.map(() => ({ resolvedTypeReferenceDirective: undefined })),
  };
  // The script comes first: it decides which API the global `WebSocket` is.
  const whole = ts.createProgram([name, aliasName, ...ambients.keys()], options, host);
  if (!file || !parsed || !environment) throw new Error('The document was not parsed.');
  const marked = allMarked([...ambients.values()]);
  const memos = createMemos();
  const checker = withCache(whole.getTypeChecker());
  const resolution = createResolution({ file, checker, whole, memos });
  return { file, parsed, checker, marked, memos, resolution, environment, whole };

  /** Whether close codes, or functions that send them, may come from a module. */
  function mayBringCodes(module: string): boolean {
    if ([...ambients.values()].some(({ modules }) => modules.includes(module))) return true;
    const target = reached?.imports.get(path)?.get(module);
    return reached !== undefined && target !== undefined && relevantFiles(reached).has(target);
  }

  function resolved(target: string | undefined): ts.ResolvedModuleFull | undefined {
    if (target === undefined) return undefined;
    const [extension = '.js'] = /(\.d)?\.[cm]?[jt]sx?$/.exec(target) ?? [];
    return { resolvedFileName: target === path ? name : target, extension, isExternalLibraryImport: false };
  }
}

/**
 * The checker computes a symbol, and the narrowed type of a node, each time it is asked. A program never changes, so
 * they can be cached.
 */
function withCache(checker: ts.TypeChecker): ts.TypeChecker {
  return {
    ...checker,
    getSymbolAtLocation: cached((node: ts.Node) => checker.getSymbolAtLocation(node)),
    getTypeAtLocation: cached((node: ts.Node) => checker.getTypeAtLocation(node)),
  };
}

/** A file that many documents import is parsed and bound once. */
const sourceFiles = createCache<SourceText, ts.SourceFile>();

/**
 * Must be called when TypeScript has thrown. The imported files may be bound in part, so they are parsed again.
 * TypeScript has only one binder, which would continue with the next file where it stopped: here it finishes with an
 * empty file.
 */
export function recover({ reached }: Script): void {
  for (const source of reached?.files ?? []) sourceFiles.delete(source);
  const name = '/empty.ts';
  const empty = ts.createSourceFile(name, '', ts.ScriptTarget.ESNext);
  const host: ts.CompilerHost = {
    ...emptyHost,
    getSourceFile: (path) => (path === name ? empty : undefined),
  };
  ts.createProgram([name], options, host).getTypeChecker();
}

function sourceFileOf(source: SourceText, parsing: Parsing): ts.SourceFile {
  const { path, text = '' } = source;
  const file = sourceFiles.get(source) ?? parse(path, text, !/\.[cm]?jsx?$/.test(path), parsing);
  sourceFiles.set(source, file);
  return file;
}

/** A file without some of its statements. */
function without(file: ts.SourceFile, unread: readonly Span[]): ts.SourceFile {
  const starts = new Set(unread.map(({ start }) => start));
  if (starts.size === 0) return file;
  return withStatements(
    file,
    file.statements.filter((statement) => !starts.has(statement.getStart(file))),
  );
}

/** Parses a script. */
export function parseScript(script: Script, parsing: Parsing = ts.ScriptTarget.ESNext): ts.SourceFile {
  return parse(fileNameOf(script), script.text, isTyped(script.languageId), parsing);
}

function fileNameOf({ languageId, path = '/document' }: Script): string {
  const extension = extensions[languageId];
  return path.endsWith(extension) ? path : path + extension;
}

type Parsing = ts.ScriptTarget | ts.CreateSourceFileOptions;

function parse(name: string, text: string, isTyped: boolean, parsing: Parsing): ts.SourceFile {
  return ts.createSourceFile(name, text, {
    ...(typeof parsing === 'object' ? parsing : { languageVersion: parsing }),
    // Types in comments only matter in JavaScript.
    jsDocParsingMode: isTyped ? ts.JSDocParsingMode.ParseNone : ts.JSDocParsingMode.ParseAll,
  });
}

/** UTF-16 units to compare at once. Comparing them one by one takes ten times as long. */
const stretch = 1024;

/** Parses only the text between the first and the last difference. */
function edited(file: ts.SourceFile, text: string): ts.SourceFile {
  const shorter = Math.min(text.length, file.text.length);
  let start = 0;
  while (start + stretch <= shorter && isSameAt(start, start)) start += stretch;
  while (start < shorter && text.charCodeAt(start) === file.text.charCodeAt(start)) start++;
  let same = 0;
  while (
    same + stretch <= shorter - start &&
    isSameAt(text.length - same - stretch, file.text.length - same - stretch)
  ) {
    same += stretch;
  }
  while (
    same < shorter - start &&
    text.charCodeAt(text.length - 1 - same) === file.text.charCodeAt(file.text.length - 1 - same)
  ) {
    same++;
  }
  const span = { start, length: file.text.length - same - start };
  return ts.updateSourceFile(file, text, { span, newLength: text.length - same - start });

  function isSameAt(at: number, before: number): boolean {
    return text.slice(at, at + stretch) === file.text.slice(before, before + stretch);
  }
}

function isTyped(languageId: ScriptLanguageId): boolean {
  return languageId === 'typescript' || languageId === 'typescriptreact';
}

function allMarked(ambients: readonly Ambient[]): MarkedNames {
  return {
    methods: new Set(ambients.flatMap(({ marked }) => [...marked.methods])),
    properties: new Set(ambients.flatMap(({ marked }) => [...marked.properties])),
  };
}
