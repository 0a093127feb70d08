import ts from 'typescript';
import { changedNamesIn } from '../syntax/changed.js';
import { isMemberAccess, unwrap } from '../syntax/nodes.js';
import { assignedIn, reassignedIn } from '../syntax/reassigned.js';
import { declaringAssignment, symbolBehind } from '../syntax/symbols.js';

/** What a name stands for, for good. */
export type Constant =
  | { readonly members: readonly ts.EnumMember[] }
  /** What it was declared with, and the way from there to what is named: `1` of `const { codes: [, second] } = x`. */
  | { readonly initializer: ts.Expression; readonly path: readonly string[] };

/** What the checker knows of names, and which of them are never written to. */
export interface Constants {
  /** The symbol behind a name, an import followed to what it imports. */
  symbolOf(expression: ts.Expression): ts.Symbol | undefined;
  of(symbol: ts.Symbol): Constant | undefined;
  /** The function that a call runs, where its text is at hand. */
  functionOf(callee: ts.Expression): ts.FunctionLikeDeclaration | undefined;
  /** Whether content is added to or taken from what goes by a name, anywhere in its file. */
  isChanged(name: ts.Node): boolean;
  /** Whether a name such as `Math.floor` is the language's, and nothing of the program's own. */
  isOfLanguage(callee: ts.Expression): boolean;
  /** The variables that are written to somewhere inside a piece of code, or that a pattern writes to. */
  writtenIn(node: ts.Node): ReadonlySet<ts.Symbol>;
  /** Those that are written to after a function was made, and perhaps before it is called. */
  writtenAfter(node: ts.Node): ReadonlySet<ts.Symbol>;
}

/** Prepares the questions about one program. */
export function createConstants(checker: ts.TypeChecker): Constants {
  const written = new WeakMap<ts.Node, ReadonlySet<ts.Symbol>>();
  return {
    symbolOf: (expression) => symbolBehind(expression, checker),
    of,
    functionOf,
    isChanged,
    isOfLanguage,
    writtenIn,
    writtenAfter,
  };

  function of({ declarations: [declaration, another] = [] }: ts.Symbol): Constant | undefined {
    if (!declaration || declaration.getSourceFile().isDeclarationFile) return undefined;
    if (ts.isEnumDeclaration(declaration)) return another ? undefined : { members: declaration.members };
    if (another) return undefined;
    if (ts.isVariableDeclaration(declaration)) return ofVariable(declaration, declaration.name);
    if (ts.isBindingElement(declaration)) return ofBinding(declaration);
    if (ts.isExportAssignment(declaration)) return { initializer: declaration.expression, path: [] };
    if (ts.isPropertyDeclaration(declaration) || ts.isPropertyAssignment(declaration)) {
      const { initializer, name } = declaration;
      // The checker takes the first row of an array for them all.
      const isRow = ts.isArrayLiteralExpression(declaration.parent.parent);
      return initializer && !isRow && isKept(name) ? { initializer, path: [] } : undefined;
    }
    return undefined;
  }

  function ofVariable(declaration: ts.VariableDeclaration, name: ts.BindingName): Constant | undefined {
    const { initializer, parent } = declaration;
    if (!initializer || !ts.isVariableDeclarationList(parent)) return undefined;
    const isConstant = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
    return (isConstant || !isReassigned(name)) && !isChanged(name) ? { initializer, path: [] } : undefined;
  }

  function ofBinding(element: ts.BindingElement): Constant | undefined {
    const { parent: pattern, name, propertyName, dotDotDotToken } = element;
    const holder = pattern.parent;
    if (dotDotDotToken || element.initializer || !ts.isVariableDeclaration(holder) || !ts.isIdentifier(name)) {
      return undefined;
    }
    const constant = ofVariable(holder, name);
    if (!constant || 'members' in constant) return undefined;
    const key = ts.isArrayBindingPattern(pattern)
      ? String(pattern.elements.indexOf(element))
      : (propertyName ?? name).getText();
    return { ...constant, path: [key] };
  }

  function isKept(name: ts.PropertyName): boolean {
    return !isReassigned(name) && !isChanged(name);
  }

  function isReassigned(name: ts.Node): boolean {
    return reassignedIn(name.getSourceFile()).names.has(name.getText());
  }

  function isChanged(name: ts.Node): boolean {
    return changedNamesIn(name.getSourceFile()).has(name.getText());
  }

  function functionOf(callee: ts.Expression): ts.FunctionLikeDeclaration | undefined {
    const expression = unwrap(callee);
    if (ts.isArrowFunction(expression) || ts.isFunctionExpression(expression)) return expression;
    if (!ts.isIdentifier(expression) && !isMemberAccess(expression)) return undefined;
    const [declaration, another] = symbolBehind(expression, checker)?.declarations?.filter(hasText) ?? [];
    return declaration && !another ? functionIn(declaration) : undefined;
  }

  function functionIn(declaration: ts.Declaration): ts.FunctionLikeDeclaration | undefined {
    if (ts.isFunctionDeclaration(declaration) || ts.isMethodDeclaration(declaration)) {
      return declaration.body ? declaration : undefined;
    }
    if (
      ts.isVariableDeclaration(declaration) ||
      ts.isPropertyDeclaration(declaration) ||
      ts.isPropertyAssignment(declaration)
    ) {
      const { initializer, name } = declaration;
      return initializer && !isReassigned(name) ? functionFrom(initializer) : undefined;
    }
    if (ts.isExportAssignment(declaration)) return functionFrom(declaration.expression);
    // `exports.isSendable = (code) => …`
    const assignment = declaringAssignment(declaration);
    return assignment && functionFrom(assignment.right);
  }

  /** A function, also where it is wrapped to keep its identity: `useCallback((code) => …, [])`. */
  function functionFrom(wrapped: ts.Expression): ts.FunctionLikeDeclaration | undefined {
    const expression = unwrap(wrapped);
    if (ts.isArrowFunction(expression) || ts.isFunctionExpression(expression)) return expression;
    if (ts.isIdentifier(expression)) return functionOf(expression);
    const [inner] =
      ts.isCallExpression(expression) && /(^|\.)useCallback$/.test(expression.expression.getText())
        ? expression.arguments
        : [];
    return inner && functionFrom(inner);
  }

  function isOfLanguage(callee: ts.Expression): boolean {
    let root = callee;
    while (isMemberAccess(root)) root = root.expression;
    if (!ts.isIdentifier(root)) return false;
    if (!/^(Array|Boolean|Math|Number|Object|String|isFinite|isNaN|parseFloat|parseInt)$/.test(root.text)) return false;
    return !(checker.getSymbolAtLocation(root)?.declarations ?? []).some(hasText);
  }

  function writtenIn(node: ts.Node): ReadonlySet<ts.Symbol> {
    const known = written.get(node);
    if (known) return known;
    const symbols = new Set<ts.Symbol>();
    const add = (target: ts.Identifier) => {
      const symbol = symbolBehind(target, checker);
      if (symbol) symbols.add(symbol);
    };
    for (const target of isPattern(node) ? [node] : assignedIn(node)) collectVariables(target, add);
    written.set(node, symbols);
    return symbols;
  }

  function writtenAfter(node: ts.Node): ReadonlySet<ts.Symbol> {
    const around = ts.findAncestor(node.parent, ts.isFunctionLike) ?? node.getSourceFile();
    const symbols = new Set<ts.Symbol>();
    const add = (target: ts.Identifier) => {
      const symbol = target.pos >= node.end ? symbolBehind(target, checker) : undefined;
      if (symbol) symbols.add(symbol);
    };
    for (const target of assignedIn(around)) collectVariables(target, add);
    return symbols;
  }
}

function hasText(declaration: ts.Declaration): boolean {
  return !declaration.getSourceFile().isDeclarationFile;
}

/** Whether a node stands on the left of an assignment that takes a value apart. */
function isPattern(node: ts.Node): boolean {
  return (
    (ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node)) &&
    ts.isBinaryExpression(node.parent) &&
    node.parent.left === node
  );
}

/** Visits the variables in what is assigned to. */
function collectVariables(target: ts.Node, found: (variable: ts.Identifier) => void): void {
  if (ts.isIdentifier(target)) found(target);
  // `[code, reason] = …`, `({ code: last } = …)`
  else if (!isMemberAccess(target)) ts.forEachChild(target, (child) => collectVariables(child, found));
}
