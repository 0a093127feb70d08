import ts from 'typescript';
import type { CheckedFile } from '../checkedFile.js';
import { isOwnMember } from '../syntax/memberNames.js';
import { isMemberAccess, memberName } from '../syntax/nodes.js';
import { type Constant, type Constants, createConstants } from './constants.js';
import { createFunctions, type Functions } from './functions.js';
import { symbolBehind } from './symbols.js';

/** Resolves names to declarations, by the checker's symbols. All that follows values uses it. */
export interface Resolution extends Functions {
  readonly constantOf: Constants;
  /**
   * The constant that a name or a member refers to, in this file or in one that it imports. Undefined for a name that
   * is destructured from another value, which has no span of its own.
   */
  constantNamed(expression: ts.Expression): Constant | undefined;
}

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
