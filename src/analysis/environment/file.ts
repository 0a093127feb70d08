import ts from 'typescript';
import { isMemberAccess, memberName, unwrap } from '../syntax.js';
import { type Clue, clueIn, libs, likeNode, likePage, type Patterns, types } from './clue.js';

/** What a file itself tells of where it runs. */
export interface FileClues {
  readonly clues: readonly Clue[];
  /** What it asks for before it uses it: it runs there and elsewhere too. */
  readonly asked: readonly Clue[];
}

const firstLines: Patterns = [
  [/^bun$/, ['bun']],
  [/^deno$/, ['deno']],
  [/^(node|tsx|ts-node)$/, ['node']],
];

const modules: Patterns = [
  [/^bun(:|$)/, ['bun']],
  [/^(npm|jsr):/, ['deno']],
  [/^cloudflare:/, ['workers']],
  [/^hono\/bun$/, ['bun']],
  [/^hono\/deno$/, ['deno']],
  [/^hono\/cloudflare-workers$/, ['workers']],
  [/^@hono\/node-server(\/|$)/, ['node']],
  [/^(partyserver|partykit\/server)$/, ['workers']],
  [/^(react-native|expo)(\/|$)|^(expo|react-native)-(?!web\b)|^@react-native(-[\w-]+)?\//, ['react-native']],
  [/^react-dom(\/client)?$/, ['browser']],
  [/^https?:/, ['deno', 'browser']],
  ...types,
  [/^node:|^(child_process|cluster|fs|fs\/promises|http|http2|https|net|os|readline|tls|worker_threads)$/, likeNode],
];

const globals: Patterns = [
  [/^Bun$/, ['bun']],
  [/^Deno$/, ['deno']],
  [/^(WebSocketPair|WebSocketRequestResponsePair|DurableObjectState|DurableObjectNamespace)$/, ['workers']],
  [/^(document|HTML\w*Element)$/, ['browser']],
  // React Native has a `window` too.
  [/^window$/, ['browser', 'react-native']],
];

const elements: Patterns = [[/^[a-z][a-z\d]*$/, likePage]];

/** Collects the clues of a file, which needs to be parsed only: first line, imports, references, globals, elements. */
export function cluesOfFile(file: ts.SourceFile): FileClues {
  const [, interpreter = ''] = /^#!.*?\b(bun|deno|node|tsx|ts-node)\b/.exec(file.text) ?? [];
  const clues: Clue[] = [
    ...clueIn(interpreter, firstLines, 'firstLine'),
    ...file.libReferenceDirectives.flatMap(({ fileName }) => clueIn(fileName, libs, 'refers')),
    ...file.typeReferenceDirectives.flatMap(({ fileName }) => clueIn(fileName, types, 'refers')),
  ];
  const asked: Clue[] = [];
  const used = new Set<string>();
  const askedFor = new Set<string>();
  const own = new Set<string>();
  visit(file);
  for (const name of used) if (!own.has(name) && !askedFor.has(name)) clues.push(...clueIn(name, globals, 'uses'));
  for (const name of askedFor) if (!own.has(name)) asked.push(...clueIn(name, globals, 'asks'));
  return { clues, asked };

  function visit(node: ts.Node): void {
    if (isDeclared(node)) return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier) clues.push(...clueInModule(node.moduleSpecifier));
    } else if (ts.isExternalModuleReference(node)) {
      clues.push(...clueInModule(node.expression));
    } else if (ts.isCallExpression(node)) {
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) asked.push(...clueInModule(node.arguments[0]));
      if (nameOf(node.expression) === 'require') clues.push(...clueInModule(node.arguments[0]));
    } else if (ts.isTypeOfExpression(node)) {
      note(askedFor, node.expression);
    } else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) {
      if (ts.isStringLiteralLike(node.left)) askedFor.add(node.left.text);
    } else if (isMemberAccess(node)) {
      note(used, node.expression);
      const member = nameOf(unwrap(node.expression)) === 'globalThis' ? memberName(node) : undefined;
      if (member !== undefined) askedFor.add(member);
    } else if (ts.isNewExpression(node)) {
      note(used, node.expression);
    } else if (ts.isTypeReferenceNode(node)) {
      note(used, node.typeName);
    } else if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      clues.push(...clueIn(node.tagName.getText(file), elements, 'uses'));
    } else if (bindsName(node)) {
      note(own, node.name);
    }
    ts.forEachChild(node, visit);
  }
}

function nameOf(node: ts.Node): string | undefined {
  return ts.isIdentifier(node) ? node.text : undefined;
}

function note(names: Set<string>, node: ts.Node): void {
  const name = nameOf(node);
  if (name !== undefined) names.add(name);
}

function clueInModule(specifier: ts.Expression | undefined): readonly Clue[] {
  return specifier && ts.isStringLiteralLike(specifier) ? clueIn(specifier.text, modules, 'imports') : [];
}

/** Whether a statement only tells the compiler of what is there anyway: `declare const Bun: any`. */
function isDeclared(node: ts.Node): boolean {
  return (
    ts.canHaveModifiers(node) && (node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) ?? false)
  );
}

/** Whether a declaration gives the file something of its own under a name. */
function bindsName(node: ts.Node): node is ts.Node & { readonly name: ts.Node } {
  const binds =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportClause(node) ||
    ts.isImportSpecifier(node) ||
    ts.isNamespaceImport(node);
  return binds && node.name !== undefined;
}
