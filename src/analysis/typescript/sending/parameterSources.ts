import ts from 'typescript';
import type { Program } from '../program.js';
import { symbolBehind } from '../resolution/symbols.js';
import { isMemberAccess, memberName, unwrap } from '../syntax/nodes.js';

/** The parameter, or the property of one, from which a value comes. */
export interface ParameterSource {
  readonly parameter: ts.ParameterDeclaration;
  readonly property?: string;
  /** What it is when it is left out. */
  readonly byDefault?: ts.Expression;
}

/** Answers which of a function's parameters expressions inside it come from. */
export interface ParameterSources {
  inputsIn(expression: ts.Expression, wrapper: ts.SignatureDeclaration): readonly ParameterSource[];
  isInput(expression: ts.Expression, input: ParameterSource): boolean;
}

/** Prepares the questions about one program. */
export function createParameterSources({ checker }: Pick<Program, 'checker'>): ParameterSources {
  return { inputsIn, isInput };

  /** The parameters of a function that an expression is made of. */
  function inputsIn(expression: ts.Expression, wrapper: ts.SignatureDeclaration): readonly ParameterSource[] {
    const inputs: ParameterSource[] = [];
    // All that the expression is made of is visited once, in whichever order: no answer is kept of any of it.
    const visited = new Set<ts.Node>();
    visit(expression);
    return inputs;

    function visit(node: ts.Node): void {
      if (visited.has(node)) return;
      visited.add(node);
      if (!ts.isExpression(node)) return;
      const input = inputAt(node);
      if (input && input.parameter.parent === wrapper) {
        if (!inputs.some((other) => isSame(other, input))) inputs.push(input);
        return;
      }
      // `options.signal` is not what `options.signal.reason` holds; but `reason` is what `reason.slice(0, 9)` is made of.
      if (isMemberAccess(node) && isMemberAccess(unwrap(node.expression)) && !isCallee(node)) return;
      const declaration = ts.isIdentifier(node) ? symbolBehind(node, checker)?.valueDeclaration : undefined;
      if (declaration && ts.isVariableDeclaration(declaration) && declaration.initializer)
        visit(declaration.initializer);
      ts.forEachChild(node, visit);
    }
  }

  /** `code`, `options.code`, and what `({ code })` and `const { code } = options` name. */
  function inputAt(expression: ts.Expression): ParameterSource | undefined {
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
    const input = ts.isParameter(holder)
      ? { parameter: holder, property: key.text }
      : holder.initializer && propertyOf(holder.initializer, key.text);
    return input && { ...input, ...(byDefault && { byDefault }) };
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

  function isInput(expression: ts.Expression, input: ParameterSource): boolean {
    const found = inputAt(expression);
    return found !== undefined && isSame(found, input);
  }
}

function isCallee(expression: ts.Expression): boolean {
  return ts.isCallExpression(expression.parent) && expression.parent.expression === expression;
}

function isSame(a: ParameterSource, b: ParameterSource): boolean {
  return a.parameter === b.parameter && a.property === b.property;
}
