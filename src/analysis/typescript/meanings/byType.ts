import ts from 'typescript';
import type { ApiId } from '../../../registry/apis/index.js';
import { brandOf, markOf } from '../marks.js';
import type { Program } from '../program.js';
import { createMeaningMemo, join, type Meaning } from './meaning.js';

/** Meanings by type, from this project's declarations. */
export interface ByType {
  ofType(type: ts.Type): Meaning | undefined;
  /** A parameter of a function type. */
  ofSlot(slot: ts.Type | undefined, index: number): Meaning | undefined;
  /** A parameter of a function that is an argument of a call. */
  ofArgument(call: ts.CallExpression, use: ts.Expression, index: number): Meaning | undefined;
  /** A parameter of a method, from the class or interface that declares it: `webSocketClose(ws, code) {}`. */
  inBase(method: ts.SignatureDeclaration, index: number, name: string | undefined): Meaning | undefined;
}

export function createByType({ file, checker, memos }: Pick<Program, 'file' | 'checker' | 'memos'>): ByType {
  const byType = createMeaningMemo<ts.Type>(memos);
  return { ofType, ofSlot, ofArgument, inBase };

  function ofType(type: ts.Type): Meaning | undefined {
    return byType(type, () => readType(type));
  }

  function readType(type: ts.Type): Meaning | undefined {
    const brand = brandOf(type, checker);
    if (brand) return { is: brand.what, apis: brand.apis, evidence: 'type' };
    if (type.isUnion()) return join(type.types.map(ofType));
    const code = checker.getPropertyOfType(type, 'code');
    const codeMark = markOf(code?.valueDeclaration, checker);
    if (codeMark?.what === 'Received') return { is: 'closeEvent', apis: codeMark.apis, evidence: 'type' };
    const close = checker.getPropertyOfType(type, 'close');
    const apis = close && apisOfMethod(close);
    return apis && apis.length > 0 ? { is: 'socket', apis, evidence: 'type' } : undefined;
  }

  function apisOfMethod(method: ts.Symbol): readonly ApiId[] {
    const signatures = checker.getSignaturesOfType(checker.getTypeOfSymbol(method), ts.SignatureKind.Call);
    return signatures.flatMap(({ parameters: [first] }) => {
      const mark = markOf(first?.valueDeclaration, checker);
      return mark?.what === 'Argument' ? mark.apis : [];
    });
  }

  function ofArgument(call: ts.CallExpression, use: ts.Expression, index: number): Meaning | undefined {
    const position = call.arguments.indexOf(use);
    const parameter = position < 0 ? undefined : checker.getResolvedSignature(call)?.parameters[position];
    return parameter && ofSlot(checker.getTypeOfSymbolAtLocation(parameter, call), index);
  }

  function ofSlot(slot: ts.Type | undefined, index: number): Meaning | undefined {
    const [signature] = slot ? checker.getSignaturesOfType(slot, ts.SignatureKind.Call) : [];
    const parameter = signature?.parameters[index];
    return parameter && ofType(checker.getTypeOfSymbolAtLocation(parameter, file));
  }

  function inBase({ parent }: ts.SignatureDeclaration, index: number, name: string | undefined): Meaning | undefined {
    if (name === undefined || !ts.isClassLike(parent)) return undefined;
    return join(
      (parent.heritageClauses ?? [])
        .flatMap(({ types }) => types)
        .map((base) => {
          const method = checker.getPropertyOfType(checker.getTypeAtLocation(base), name);
          return ofSlot(method && checker.getTypeOfSymbol(method), index);
        }),
    );
  }
}
