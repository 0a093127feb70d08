import ts from 'typescript';
import type { Program } from '../program.js';
import { symbolBehind } from '../resolution/symbols.js';
import { isMemberAccess, memberName, unwrap } from '../syntax/nodes.js';

/** A parameter, or the property of one, that is the source of a value. */
export interface ParameterSource {
  readonly parameter: ts.ParameterDeclaration;
  readonly property?: string;
  /** Its default value. */
  readonly byDefault?: ts.Expression;
}

/** Finds which parameters of a function are the sources of an expression inside it. */
export interface ParameterSources {
  sourcesIn(expression: ts.Expression, wrapper: ts.SignatureDeclaration): readonly ParameterSource[];
  isSource(expression: ts.Expression, source: ParameterSource): boolean;
}

export function createParameterSources({ checker }: Pick<Program, 'checker'>): ParameterSources {
  return { sourcesIn, isSource };

  /** The parameters of a function that flow to an expression. */
  function sourcesIn(expression: ts.Expression, wrapper: ts.SignatureDeclaration): readonly ParameterSource[] {
    const sources: ParameterSource[] = [];
    // Everything that flows to the expression is visited once, in any order. So no answer needs a cache.
    const visited = new Set<ts.Node>();
    visit(expression);
    return sources;

    function visit(node: ts.Node): void {
      if (visited.has(node)) return;
      visited.add(node);
      if (!ts.isExpression(node)) return;
      const source = sourceAt(node);
      if (source && source.parameter.parent === wrapper) {
        if (!sources.some((other) => isSame(other, source))) sources.push(source);
        return;
      }
      // `options.signal` is not the source of `options.signal.reason`. But `reason` is the source of
      // `reason.slice(0, 9)`.
      if (isMemberAccess(node) && isMemberAccess(unwrap(node.expression)) && !isCallee(node)) return;
      const declaration = ts.isIdentifier(node) ? symbolBehind(node, checker)?.valueDeclaration : undefined;
      if (declaration && ts.isVariableDeclaration(declaration) && declaration.initializer)
        visit(declaration.initializer);
      ts.forEachChild(node, visit);
    }
  }

  /** `code`, `options.code`, and the names in `({ code })` and `const { code } = options`. */
  function sourceAt(expression: ts.Expression): ParameterSource | undefined {
    if (isMemberAccess(expression)) {
      const property = memberName(expression);
      return property === undefined ? undefined : propertyOf(expression.expression, property);
    }
    const declaration = ts.isIdentifier(expression) ? symbolBehind(expression, checker)?.valueDeclaration : undefined;
    if (!declaration) return undefined;
    if (ts.isParameter(declaration)) return ofParameter(declaration);
    if (!ts.isBindingElement(declaration) || !ts.isObjectBindingPattern(declaration.parent)) return undefined;
    const { propertyName, name, initializer: byDefault, dotDotDotToken, parent } = declaration;
    const key = propertyName ?? name;
    if (dotDotDotToken || !ts.isIdentifier(key)) return undefined;
    const holder = parent.parent;
    const source = ts.isParameter(holder)
      ? { parameter: holder, property: key.text }
      : holder.initializer && propertyOf(holder.initializer, key.text);
    return source && { ...source, ...(byDefault && { byDefault }) };
  }

  function ofParameter(parameter: ts.ParameterDeclaration): ParameterSource | undefined {
    const { initializer: byDefault, dotDotDotToken } = parameter;
    return dotDotDotToken ? undefined : { parameter, ...(byDefault && { byDefault }) };
  }

  function propertyOf(holder: ts.Expression, property: string): ParameterSource | undefined {
    const inner = unwrap(holder);
    const declaration = ts.isIdentifier(inner) ? symbolBehind(inner, checker)?.valueDeclaration : undefined;
    return declaration && ts.isParameter(declaration) && !declaration.dotDotDotToken
      ? { parameter: declaration, property }
      : undefined;
  }

  function isSource(expression: ts.Expression, source: ParameterSource): boolean {
    const found = sourceAt(expression);
    return found !== undefined && isSame(found, source);
  }
}

function isCallee(expression: ts.Expression): boolean {
  return ts.isCallExpression(expression.parent) && expression.parent.expression === expression;
}

function isSame(a: ParameterSource, b: ParameterSource): boolean {
  return a.parameter === b.parameter && a.property === b.property;
}
