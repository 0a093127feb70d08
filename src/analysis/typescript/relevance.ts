import ts from 'typescript';
import { createCache } from '../caches.js';
import { writtenIn } from './syntax/assignments.js';
import { boundNames } from './syntax/declarations.js';
import { isMemberAccess } from './syntax/nodes.js';

/*
 * Most of a long file has nothing to do with close codes. Those statements are neither bound nor visited, in the first
 * reading and in all later ones.
 */

/** Words and numbers, one of which occurs wherever close codes are sent, compared or declared. */
const siteWords = /clos|sock|\bwss?\b|_ws\b|wasclean|(?<!en|de)codes?\b|code_|reason|\b(bun|deno)\b|\b[1-4]\d{3}\b/i;
const caseSensitiveSiteWords = /W[sS]\b|Code/;
/** What a function does with a number that may be a code. */
const compares =
  /(?:[=!]=|[<>])=?\s*(?:\d{3,}|[A-Z])|\bcase\s+(?:\d{3,}|[A-Z])|\d{3,}\s*(?:[=!]=|[<>])|\.(?:includes|has|indexOf|get)\(|\bin\s+[A-Z]/;
const word = /[A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]*/g;

/** How one statement of a file is related to others. */
interface StatementFacts {
  /** Whether it may contain a site. */
  readonly mayHoldSite: boolean;
  readonly compares: boolean;
  /** The names that it declares. */
  readonly declares: readonly string[];
  /** The names that it assigns to, or to whose properties. */
  readonly assigns: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** The modules that it imports from. */
  readonly modules: readonly string[];
}

/**
 * A file with only those statements that may send, receive, compare or declare a close code, or that such statements
 * depend on. Text and positions are those of the whole file. `mayBringCodes` says whether such things may come from a module.
 */
export function relevantPart(file: ts.SourceFile, mayBringCodes: (module: string) => boolean): ts.SourceFile {
  const kept = relevant(file, mayBringCodes);
  if (kept.size === file.statements.length) return file;
  return withStatements(
    file,
    file.statements.filter((statement) => kept.has(statement)),
  );
}

/** A file with only some of its statements. Text and positions are those of the whole file. */
export function withStatements(file: ts.SourceFile, statements: readonly ts.Statement[]): ts.SourceFile {
  return ts.factory.updateSourceFile(file, ts.setTextRange(ts.factory.createNodeArray(statements), file.statements));
}

function relevant(file: ts.SourceFile, mayBringCodes: (module: string) => boolean): ReadonlySet<ts.Statement> {
  const all = file.statements.map((statement) => ({ statement, facts: factsOf(statement, file) }));
  type One = (typeof all)[number];
  const declaring = index(all, ({ facts }) => facts.declares);
  const isOwn = (name: string) => declaring.has(name);
  const assigning = index(all, ({ facts }) => [...facts.assigns].filter(isOwn));
  const using = index(all, ({ facts }) => [...facts.words].filter(isOwn));
  const kept = new Set<One>();
  const withUsers = new Set<string>();
  const withMakers = new Set<string>();

  for (const one of all) {
    if (one.facts.mayHoldSite || one.facts.modules.some(mayBringCodes)) keepWithUsers(one);
  }
  // The declarations that they depend on, transitively.
  for (const one of kept) {
    for (const name of one.facts.words) {
      if (withMakers.has(name)) continue;
      withMakers.add(name);
      for (const other of [...(declaring.get(name) ?? []), ...(assigning.get(name) ?? [])]) {
        if (other.facts.compares) keepWithUsers(other);
        else kept.add(other);
      }
    }
  }
  return new Set([...kept].map(({ statement }) => statement));

  /** Keeps a statement and all that use its names: a call of a function that closes is a close call, whatever its name. */
  function keepWithUsers(first: One): void {
    const found = [first];
    // A loop, because a chain of callers can be too long for the stack.
    for (const one of found) {
      if (kept.has(one)) continue;
      kept.add(one);
      for (const name of [...one.facts.declares, ...one.facts.assigns].filter(isOwn)) {
        if (withUsers.has(name)) continue;
        withUsers.add(name);
        for (const user of using.get(name) ?? []) found.push(user);
      }
    }
  }
}

function index<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const byKey = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const list = byKey.get(key);
      if (list) list.push(item);
      else byKey.set(key, [item]);
    }
  }
  return byKey;
}

/** By statement. While its text is the same, the node is the same, in every version of the file. */
const knownFacts = createCache<ts.Statement, StatementFacts>();

function factsOf(statement: ts.Statement, file: ts.SourceFile): StatementFacts {
  const known = knownFacts.get(statement);
  if (known) return known;
  const text = statement.getText(file);
  const imports =
    ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) || /\b(require|import)\b/.test(text);
  const facts = {
    mayHoldSite: siteWords.test(text) || caseSensitiveSiteWords.test(text) || isAmbientModule(statement),
    compares: compares.test(text),
    declares: declaredBy(statement, file),
    assigns: new Set(writtenIn(statement).map(nameOfHolder)),
    words: new Set(text.match(word)),
    modules: imports ? Array.from(text.matchAll(/(['"`])([^'"`\n]+)\1/g), ([, , module = '']) => module) : [],
  };
  knownFacts.set(statement, facts);
  return facts;
}

/** `app` of `app.quit = …`, `socket` of `socket = …`. Empty for `this` and for calls. */
function nameOfHolder(written: ts.Node): string {
  let at = written;
  while (isMemberAccess(at)) at = at.expression;
  return ts.isIdentifier(at) ? at.text : '';
}

/** `declare module 'ws' {…}`, `declare global {…}` */
function isAmbientModule(statement: ts.Statement): boolean {
  return ts.isModuleDeclaration(statement) && (ts.isStringLiteral(statement.name) || statement.name.text === 'global');
}

function declaredBy(statement: ts.Statement, file: ts.SourceFile): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name).map(({ text }) => text));
  }
  if (ts.isImportDeclaration(statement)) return statement.importClause?.getText(file).match(word) ?? [];
  if (ts.isImportEqualsDeclaration(statement)) return [statement.name.text];
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isModuleDeclaration(statement);
  return named && statement.name ? [statement.name.text] : [];
}
