import ts from 'typescript';
import {
  type Clue,
  clueIn,
  type FileClues,
  libs,
  likeNode,
  likePage,
  type Patterns,
  types,
} from '../environment/clue.js';
import { type Decision, decideEnvironment, type Surroundings } from '../environment/index.js';
import { withWs } from './meanings/evidence.js';
import { isMemberAccess, unwrap } from './syntax/nodes.js';

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

const anyGlobal = new RegExp(globals.map(([pattern]) => pattern.source).join('|'));

const elements: Patterns = [[/^[a-z][a-z\d]*$/, likePage]];

/** A text with a clue matches one of these. */
const anyClue = ['\\b(import|require|from)\\b', '[\'"`]\\s+in\\b'].concat(
  globals.map(([{ source }]) => source.replace(/[$^]/g, '\\b')),
);
const clue = new RegExp(anyClue.join('|'), 'g');
const clueOrElement = new RegExp([...anyClue, '<[a-z]'].join('|'), 'g');

/** Decides where a file runs. It only needs a parsed file. */
export function environmentOf(file: ts.SourceFile, surroundings: Surroundings): Decision {
  const decision = decideEnvironment(surroundings, () => cluesOf(file));
  // A `WebSocket` that is declared here is often the server's endpoint, whose close() accepts more.
  const upgrades = /(?<!\bDeno\.)\bupgradeWebSocket\b/.test(file.text);
  return upgrades ? { ...decision, globals: withWs(decision.globals) } : decision;
}

/** The clues: the first line, imports, references, globals, elements. */
function cluesOf(file: ts.SourceFile): FileClues {
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
  const isJsx = file.languageVariant === ts.LanguageVariant.JSX;
  const clueOffsets = Array.from(file.text.matchAll(isJsx ? clueOrElement : clue), ({ index }) => index);
  ts.forEachChild(file, (statement) => visit(statement, file));
  for (const name of used) if (!own.has(name) && !askedFor.has(name)) clues.push(...clueIn(name, globals, 'uses'));
  for (const name of askedFor) if (!own.has(name)) asked.push(...clueIn(name, globals, 'asks'));
  return { clues, asked };

  /** Whether a node may contain a clue. Most nodes needn't be visited. */
  function mayHaveClue({ pos, end }: ts.Node): boolean {
    let [low, high] = [0, clueOffsets.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((clueOffsets[middle] ?? 0) < pos) low = middle + 1;
      else high = middle;
    }
    return (clueOffsets[low] ?? end) < end;
  }

  function visit(node: ts.Node, parent: ts.Node): void {
    if (!mayHaveClue(node)) return;
    if (ts.isIdentifier(node)) {
      if (anyGlobal.test(node.text)) visitGlobal(node, parent);
      return;
    }
    if (ts.isCallExpression(node)) {
      const { expression, arguments: given } = node;
      if (expression.kind === ts.SyntaxKind.ImportKeyword) asked.push(...clueInModule(given[0]));
      else if (ts.isIdentifier(expression) && expression.text === 'require') clues.push(...clueInModule(given[0]));
    } else if (ts.isBinaryExpression(node)) {
      if (node.operatorToken.kind === ts.SyntaxKind.InKeyword && ts.isStringLiteralLike(node.left)) {
        askedFor.add(node.left.text);
      }
    } else if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      clues.push(...clueIn(node.tagName.getText(file), elements, 'uses'));
    } else if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      clues.push(...clueInModule(node.moduleSpecifier));
    } else if (ts.isExternalModuleReference(node)) {
      clues.push(...clueInModule(node.expression));
    } else if (isDeclared(node)) {
      return;
    }
    ts.forEachChild(node, (child) => visit(child, node));
  }

  function visitGlobal(name: ts.Identifier, parent: ts.Node): void {
    if (isMemberAccess(parent)) {
      const of = unwrap(parent.expression);
      if (of === name) used.add(name.text);
      else if (ts.isIdentifier(of) && of.text === 'globalThis') askedFor.add(name.text);
    } else if (ts.isTypeOfExpression(parent)) {
      askedFor.add(name.text);
    } else if (ts.isNewExpression(parent) || ts.isTypeReferenceNode(parent)) {
      used.add(name.text);
    } else if (binds(parent, name)) {
      own.add(name.text);
    }
  }
}

function clueInModule(specifier: ts.Expression | undefined): readonly Clue[] {
  return specifier && ts.isStringLiteralLike(specifier) ? clueIn(specifier.text, modules, 'imports') : [];
}

/** Whether a statement only declares an existing global to the compiler: `declare const Bun: any`. */
function isDeclared(node: ts.Node): boolean {
  return (
    ts.canHaveModifiers(node) && (node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) ?? false)
  );
}

/** Whether a declaration gives a name of the file another meaning. */
function binds(node: ts.Node, name: ts.Identifier): boolean {
  const isBinding =
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
  return isBinding && node.name === name;
}
