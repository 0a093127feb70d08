import ts from 'typescript';
import type { CheckedFile } from '../checkedFile.js';
import { isOwnMember } from '../syntax/memberNames.js';
import { isMemberAccess, memberName } from '../syntax/nodes.js';
import { type Constant, type Constants, createConstants } from './constants.js';
import { createFunctions, type Functions } from './functions.js';
import { symbolBehind } from './symbols.js';

/** Answers what names stand for, on the checker's symbols. All that follows values asks here. */
export interface Resolution extends Functions {
  readonly constantOf: Constants;
  /**
   * Where a name or a member gets a value that it keeps, here or in a file that this one reaches. Undefined for what is
   * taken out of something else, which has no place of its own.
   */
  constantNamed(expression: ts.Expression): Constant | undefined;
}

/** Prepares the questions about one program. */
export function createResolution(program: CheckedFile): Resolution {
  const { checker, whole } = program;
  const constantOf = createConstants(program);
  return { constantOf, constantNamed, ...createFunctions(program, constantOf) };

  function constantNamed(expression: ts.Expression): Constant | undefined {
    if (!ts.isIdentifier(expression) && !isMemberAccess(expression)) return undefined;
    const member = memberName(expression);
    if (member !== undefined && !isOwnMember(member, whole)) return undefined;
    const symbol = symbolBehind(expression, checker);
    const constant = symbol && constantOf(symbol);
    return constant?.key === undefined ? constant : undefined;
  }
}
