import ts from 'typescript';
import type { Assumption } from '../evaluation/assumption.js';
import type { Meanings } from '../meanings/meaning.js';
import type { Program } from '../program.js';
import { writtenIn } from '../syntax/assignments.js';
import { groupBy } from '../syntax/groupBy.js';
import { isMemberAccess, memberName, unwrap } from '../syntax/nodes.js';

/** The code of one close event, under all its names. */
export interface SameCode {
  /** The function that has the event, or its code, as a parameter. */
  readonly within: ts.SignatureDeclaration;
  /** Whether an expression yields this code. */
  is(expression: ts.Expression): boolean;
  /** The assumption that it is this code. */
  assume(code: number): Assumption;
  /** The assumption that the same event has this `wasClean`. */
  assumeWasClean(wasClean: boolean): Assumption;
}

/** Finds the event of a received code. Undefined where it may be a different event at another time. */
export type SameCodes = (code: ts.Expression) => SameCode | undefined;

export function createSameCodes(
  { file, checker, memos }: Pick<Program, 'file' | 'checker' | 'memos'>,
  meaningOf: Meanings,
): SameCodes {
  const written = writtenIn(file);
  const variables = new Set(written.filter(ts.isIdentifier).map(({ text }) => text));
  /** The members that are assigned to, by name. */
  const writtenMembers = groupBy(written.filter(isMemberAccess), memberName);
  const byParameter = memos.create<ts.ParameterDeclaration, SameCode | undefined>(undefined);
  const parameters = memos.create<ts.Expression, ts.ParameterDeclaration | undefined>(undefined);
  return (code) => {
    const parameter = parameterBehind(code);
    return parameter && byParameter(parameter, () => codeFrom(parameter));
  };

  function codeFrom(parameter: ts.ParameterDeclaration): SameCode {
    const comesWith = (expression: ts.Expression, what: 'code' | 'wasClean' | 'closeEvent') =>
      meaningOf(expression)?.is === what && parameterBehind(expression) === parameter;
    const is = (expression: ts.Expression) => mayBe(expression, /code|status/i) && comesWith(expression, 'code');
    const isEvent = (expression: ts.Expression) => ts.isIdentifier(expression) && comesWith(expression, 'closeEvent');
    return {
      within: parameter.parent,
      is,
      assume: (value) => ({ value, is, isIn: isEvent }),
      assumeWasClean: (value) => ({
        value,
        is: (expression) => mayBe(expression, /wasClean/) && comesWith(expression, 'wasClean'),
        isIn: isEvent,
      }),
    };
  }

  /** The parameter with an event or its code: `event` of `event.code`, of `const { code } = event`. */
  function parameterBehind(wrapped: ts.Expression): ts.ParameterDeclaration | undefined {
    const expression = unwrap(wrapped);
    return parameters(expression, () => parameterOfUnwrapped(expression));
  }

  function parameterOfUnwrapped(expression: ts.Expression): ts.ParameterDeclaration | undefined {
    if (isMemberAccess(expression)) {
      const isOfEvent = meaningOf(expression.expression)?.is === 'closeEvent' && !isWritten(expression);
      return isOfEvent ? parameterBehind(expression.expression) : undefined;
    }
    if (!ts.isIdentifier(expression) || variables.has(expression.text)) return undefined;
    const declaration = checker.getSymbolAtLocation(expression)?.valueDeclaration;
    return declaration && parameterOf(declaration);
  }

  function isWritten(member: ts.Expression): boolean {
    const others = writtenMembers.get(memberName(member) ?? '') ?? [];
    return others.some((other) => meaningOf(other.expression)?.is === 'closeEvent');
  }

  function parameterOf(declaration: ts.Node): ts.ParameterDeclaration | undefined {
    if (ts.isParameter(declaration)) return declaration;
    if (ts.isBindingElement(declaration)) return parameterOf(declaration.parent.parent);
    return ts.isVariableDeclaration(declaration) && declaration.initializer
      ? parameterBehind(declaration.initializer)
      : undefined;
  }
}

/** A cheap test before the checker is asked: any variable, or a property of this name. */
function mayBe(expression: ts.Expression, name: RegExp): boolean {
  return ts.isIdentifier(expression) || (isMemberAccess(expression) && name.test(memberName(expression) ?? ''));
}
