import ts from 'typescript';
import { describe } from '../../../registry/describe.js';
import type { Declared, Part, Value, Written } from '../../site.js';
import type { Evaluation } from '../evaluation/index.js';
import type { Program } from '../program.js';
import type { Constant } from '../resolution/constants.js';
import { symbolBehind } from '../resolution/symbols.js';
import { docComment } from '../syntax/docComment.js';
import { literalValue, textOf, wholeText } from '../syntax/literals.js';
import { memberName, spanOf, unwrap } from '../syntax/nodes.js';
import { createElements } from './elements.js';
import { valuesOfType } from './ofType.js';
import { numbersHeldBy } from './variables.js';

export interface Values {
  /** The expressions that give a site its value, and the values that those may have. */
  partsOf(expression: ts.Expression): readonly Part[];
}

export function createValues(program: Program, evaluation: Evaluation): Values {
  const { file, checker, resolution } = program;
  const elementsOf = createElements(program);
  return { partsOf };

  function partsOf(wrapped: ts.Expression): readonly Part[] {
    const expression = unwrap(wrapped);
    if (ts.isConditionalExpression(expression)) {
      return [...partsOf(expression.whenTrue), ...partsOf(expression.whenFalse)];
    }
    if (ts.isBinaryExpression(expression)) {
      switch (expression.operatorToken.kind) {
        case ts.SyntaxKind.BarBarToken:
        case ts.SyntaxKind.QuestionQuestionToken:
          return [...partsOf(expression.left), ...partsOf(expression.right)];
        case ts.SyntaxKind.AmpersandAmpersandToken:
        case ts.SyntaxKind.CommaToken:
        case ts.SyntaxKind.EqualsToken:
          return partsOf(expression.right);
      }
    }
    return partsOfOne(expression, wrapped);
  }

  /** `asserted` is the same expression with its type assertions, which may be more precise. */
  function partsOfOne(expression: ts.Expression, asserted: ts.Expression): readonly Part[] {
    const span = spanOf(expression, file);
    const written = literalValue(expression);
    if (written) return [{ span, values: [written], literal: true }];
    const text = textOf(expression);
    if (text) {
      return text.whole
        ? [{ span, values: [{ kind: 'string', value: text.known }], literal: true }]
        : [{ span, values: [{ kind: 'string' }], literal: false, atLeast: text.known }];
    }
    const constant = resolution.constantNamed(expression);
    const declared = constant && declaredBy(expression, constant);
    const elements = constant?.initializer ? undefined : elementsOf(expression);
    const ofType = isOnlyAllowed(expression) ? [] : valuesOfType(checker.getTypeAtLocation(asserted));
    if (ofType.some(isKnown)) return [part(ofType, elements)];
    const constants = valuesWrittenIn(constant?.initializer ? [constant.initializer] : elements);
    if (constants) return [part(constants, elements)];
    const partly = constant?.initializer && textOf(unwrap(constant.initializer));
    if (partly) return [{ ...part([{ kind: 'string' }]), atLeast: partly.known }];
    const held = numbersHeldBy(expression, checker, evaluation);
    if (!held) return [part(ofType)];
    const { declared: _, ...known } = part(held.values, held.writtenAs);
    return held.isPartial ? [known, part([])] : [known];

    function part(values: readonly Value[], writtenAs: readonly ts.Expression[] = []): Part {
      const written = writtenAs
        .flatMap(choices)
        .flatMap(numberWrittenAt)
        .filter((one) => values.some((value) => value.kind === 'number' && value.value === one.value));
      return { span, values, literal: false, ...(declared && { declared }), ...(written.length > 0 && { written }) };
    }
  }

  /**
   * Whether several codes are only what a parameter's type, or that of a property, allows. Not all of them are passed.
   * Where none may be sent, any of them is wrong.
   */
  function isOnlyAllowed(expression: ts.Expression): boolean {
    if (ts.isElementAccessExpression(expression)) return false;
    const type = checker.getTypeAtLocation(expression);
    if (!type.isUnion() || !type.types.some((one) => one.isNumberLiteral() && describe(one.value).sendable))
      return false;
    const declaration = symbolBehind(expression, checker)?.valueDeclaration;
    return (
      declaration !== undefined &&
      (ts.isParameter(declaration) || ts.isPropertySignature(declaration) || ts.isPropertyDeclaration(declaration)) &&
      declaration.type !== undefined
    );
  }

  function numberWrittenAt(expression: ts.Expression): readonly Written[] {
    const value = literalValue(expression);
    if (value?.kind !== 'number' || !Number.isInteger(value.value)) return [];
    const at = expression.getSourceFile();
    return [{ span: spanOf(expression, at), value: value.value, ...(at !== file && { file: at.fileName }) }];
  }

  function declaredBy(expression: ts.Expression, constant: Constant): Declared | undefined {
    const text = expression.getText();
    const name = /^[\w$.#]+$/.test(text) ? text : memberName(expression);
    const initializer = constant.initializer && unwrap(constant.initializer);
    // In `{ code }`, the value has no span of its own.
    if (ts.isShorthandPropertyAssignment(expression.parent) || name === undefined) return undefined;
    const literal = initializer !== undefined && literalValue(initializer) !== undefined;
    const declaringFile = constant.name.getSourceFile();
    const span = spanOf(initializer ?? constant.name, declaringFile);
    const comment = docComment(constant.name);
    return {
      name,
      span,
      literal,
      ...(declaringFile !== file && { file: declaringFile.fileName }),
      ...(comment !== undefined && { comment }),
    };
  }
}

/** The expressions of which one is the value: both sides of `given ?? 1000`. */
function choices(wrapped: ts.Expression): readonly ts.Expression[] {
  const expression = unwrap(wrapped);
  if (ts.isConditionalExpression(expression)) return [expression.whenTrue, expression.whenFalse].flatMap(choices);
  const isEither =
    ts.isBinaryExpression(expression) &&
    (expression.operatorToken.kind === ts.SyntaxKind.BarBarToken ||
      expression.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken);
  return isEither ? [expression.left, expression.right].flatMap(choices) : [expression];
}

/** The values of a name that is never reassigned, where its type doesn't show them. They count as constant. */
function valuesWrittenIn(held: readonly ts.Expression[] | undefined): readonly Value[] | undefined {
  const values = held?.map(unwrap).map((one) => literalValue(one) ?? wholeText(one));
  return values?.every((value) => value !== undefined) ? values : undefined;
}

function isKnown(value: Value): boolean {
  return value.kind !== 'string' || value.value !== undefined;
}
