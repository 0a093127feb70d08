import ts from 'typescript';
import { createCache } from '../caches.js';
import { writtenIn } from './syntax/assignments.js';
import { boundNames } from './syntax/declarations.js';
import { isMemberAccess } from './syntax/nodes.js';

/*
 * A long file mostly speaks of other things. What can't have to do with close codes is neither bound nor walked, by the
 * first reading and by each after it.
 */

/** Words and numbers of which one stands wherever close codes are sent, compared or declared. */
const telling = /clos|sock|\bwss?\b|_ws\b|wasclean|(?<!en|de)codes?\b|code_|reason|\b(bun|deno)\b|\b[1-4]\d{3}\b/i;
const tellingInCase = /W[sS]\b|Code/;
/** What a function does with a number that may be handed to it as a code. */
const compares =
  /(?:[=!]=|[<>])=?\s*(?:\d{3,}|[A-Z])|\bcase\s+(?:\d{3,}|[A-Z])|\d{3,}\s*(?:[=!]=|[<>])|\.(?:includes|has|indexOf|get)\(|\bin\s+[A-Z]/;
const word = /[A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]*/g;

/** What one statement of a file has to do with others. */
interface Tells {
  /** It may hold a place of its own. */
  readonly isTelling: boolean;
  readonly compares: boolean;
  /** The names it gives to the file. */
  readonly declares: readonly string[];
  /** What it assigns to, or to a property of which. */
  readonly assigns: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** The modules it takes something from. */
  readonly modules: readonly string[];
}

/**
 * A file with only those statements in which, or through which, a close code may be sent, received, compared or
 * declared. Text and positions are the whole file's. `leads` tells of a module whether such a thing may come from it.
 */
export function relevantPart(file: ts.SourceFile, leads: (module: string) => boolean): ts.SourceFile {
  const kept = relevant(file, leads);
  if (kept.size === file.statements.length) return file;
  return withStatements(
    file,
    file.statements.filter((statement) => kept.has(statement)),
  );
}

/** A file with only some of its statements. Text and positions are the whole file's. */
export function withStatements(file: ts.SourceFile, statements: readonly ts.Statement[]): ts.SourceFile {
  return ts.factory.updateSourceFile(file, ts.setTextRange(ts.factory.createNodeArray(statements), file.statements));
}

function relevant(file: ts.SourceFile, leads: (module: string) => boolean): ReadonlySet<ts.Statement> {
  const all = file.statements.map((statement) => ({ statement, tells: tellsOf(statement, file) }));
  type One = (typeof all)[number];
  const declaring = index(all, ({ tells }) => tells.declares);
  const isOwn = (name: string) => declaring.has(name);
  const assigning = index(all, ({ tells }) => [...tells.assigns].filter(isOwn));
  const using = index(all, ({ tells }) => [...tells.words].filter(isOwn));
  const kept = new Set<One>();
  const withUsers = new Set<string>();
  const withMakers = new Set<string>();

  for (const one of all) {
    if (one.tells.isTelling || one.tells.modules.some(leads)) keepWithUsers(one);
  }
  // What they are made of, and what that is made of in turn.
  for (const one of kept) {
    for (const name of one.tells.words) {
      if (withMakers.has(name)) continue;
      withMakers.add(name);
      for (const other of [...(declaring.get(name) ?? []), ...(assigning.get(name) ?? [])]) {
        if (other.tells.compares) keepWithUsers(other);
        else kept.add(other);
      }
    }
  }
  return new Set([...kept].map(({ statement }) => statement));

  /** A function that closes makes close calls of its callers, whatever they are called. */
  function keepWithUsers(first: One): void {
    const found = [first];
    // As long as a file's chain of callers is: too long for the stack.
    for (const one of found) {
      if (kept.has(one)) continue;
      kept.add(one);
      for (const name of [...one.tells.declares, ...one.tells.assigns].filter(isOwn)) {
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

/** By the statement: as long as its text is the same, so is the node, in whichever file it stands. */
const told = createCache<ts.Statement, Tells>();

function tellsOf(statement: ts.Statement, file: ts.SourceFile): Tells {
  const known = told.get(statement);
  if (known) return known;
  const text = statement.getText(file);
  const takes =
    ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) || /\b(require|import)\b/.test(text);
  const tells = {
    isTelling: telling.test(text) || tellingInCase.test(text) || isAmbientModule(statement),
    compares: compares.test(text),
    declares: declaredBy(statement, file),
    assigns: new Set(writtenIn(statement).map(nameOfHolder)),
    words: new Set(text.match(word)),
    modules: takes ? Array.from(text.matchAll(/(['"`])([^'"`\n]+)\1/g), ([, , module = '']) => module) : [],
  };
  told.set(statement, tells);
  return tells;
}

/** `app` of `app.quit = …`, `socket` of `socket = …`; empty where it is `this`, or what is called. */
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
