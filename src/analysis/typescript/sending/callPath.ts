import ts from 'typescript';
import type { CallStep } from '../../site.js';
import { nameNodeOfFunction, nameOfFunction, type WithBody } from '../syntax/functions.js';
import { isMemberAccess, memberName, spanOf } from '../syntax/nodes.js';

/** A step of the call path. A reader would write the function as `disconnect` or `Connection.disconnect`. */
export function callStepOf(wrapper: WithBody, file: ts.SourceFile): CallStep {
  const holder = holderOf(wrapper);
  const name = nameOfFunction(wrapper) ?? '';
  const own = wrapper.getSourceFile();
  return {
    name: holder === undefined ? name : `${holder}.${name}`,
    span: spanOf(nameNodeOfFunction(wrapper) ?? wrapper, own),
    ...(own !== file && { file: own.fileName }),
  };
}

function holderOf(wrapper: WithBody): string | undefined {
  const member = ts.isMethodDeclaration(wrapper) || ts.isAccessor(wrapper) ? wrapper : wrapper.parent;
  if (ts.isSourceFile(member)) return undefined;
  if (ts.isClassLike(member.parent)) return member.parent.name?.text;
  if (ts.isObjectLiteralExpression(member.parent)) {
    const variable = member.parent.parent;
    return ts.isVariableDeclaration(variable) ? variable.name.getText() : undefined;
  }
  const target = ts.isBinaryExpression(member) && isMemberAccess(member.left) ? member.left.expression : undefined;
  if (target?.kind === ts.SyntaxKind.ThisKeyword) return ts.findAncestor(target, ts.isClassLike)?.name?.text;
  return target && memberName(target) === 'prototype' && isMemberAccess(target)
    ? target.expression.getText()
    : undefined;
}
