import ts from 'typescript';
import { spanOf } from '../syntax/nodes.js';
import type { CloseHandler } from './handlers.js';
import type { CodeName } from './openings.js';

/** The expression for the received code in a handler, and what must be inserted to make it available. */
export function namingOf({ handler, slot, firstParameter }: CloseHandler, file: ts.SourceFile): CodeName | undefined {
  const [first] = handler.parameters.filter(({ name }) => name.getText(file) !== 'this');
  if (!first) return insertParameter();
  if (first.dotDotDotToken || first.initializer) return undefined;
  if (ts.isIdentifier(first.name)) {
    if (!hasCode(first.type)) return undefined;
    return { name: firstParameter === 'code' ? first.name.text : `${first.name.text}.code` };
  }
  if (firstParameter === 'code' || ts.isArrayBindingPattern(first.name)) return undefined;
  const existing = first.name.elements.find(
    ({ name, propertyName }) => (propertyName ?? name).getText(file) === 'code',
  );
  if (existing)
    return ts.isIdentifier(existing.name) && !existing.initializer ? { name: existing.name.text } : undefined;
  const [element] = first.name.elements;
  if (!element || isNamed('code')) return undefined;
  return { name: 'code', insert: { at: element.getStart(file), as: 'property', name: 'code' } };

  function insertParameter(): CodeName | undefined {
    const free = (firstParameter === 'code' ? ['code', 'closeCode'] : ['event', 'closeEvent']).find(
      (name) => !isNamed(name),
    );
    const at = parameterPlace();
    // Where a named function is registered, its parameter has no contextual type.
    const isInline = handler.pos >= slot.pos && handler.end <= slot.end;
    if (free === undefined || at === undefined || handler.parameters.length > 0) return undefined;
    if (!isInline && isTyped(file) && firstParameter === 'closeEvent' && !isGlobal(slot)) return undefined;
    const type = isInline || !isTyped(file) ? undefined : firstParameter === 'code' ? 'number' : 'CloseEvent';
    return {
      name: firstParameter === 'code' ? free : `${free}.code`,
      insert: { at, as: 'parameter', name: free, ...(type && { type }) },
    };
  }

  /** After the opening parenthesis of an empty parameter list. */
  function parameterPlace(): number | undefined {
    const open = handler.getChildren(file).find(({ kind }) => kind === ts.SyntaxKind.OpenParenToken);
    return open?.end;
  }

  function isNamed(name: string): boolean {
    return new RegExp(String.raw`(?<![\w$.])${name}(?![\w$])`).test(handler.getText(file));
  }

  function hasCode(type: ts.TypeNode | undefined): boolean {
    return type === undefined || firstParameter === 'code' || /close|any\b/i.test(type.getText(file));
  }
}

function isTyped({ fileName }: ts.SourceFile): boolean {
  return /\.tsx?$/.test(fileName);
}

/** Whether the listener's name shows that it gets the global `CloseEvent`. */
function isGlobal(slot: ts.Expression): boolean {
  return ts.isBinaryExpression(slot) || /\.addEventListener\(/.test(slot.getText());
}

/** The head of a function: everything before its body. */
export function headOf(
  { handler }: CloseHandler,
  file: ts.SourceFile,
): { readonly start: number; readonly end: number } {
  const { start } = spanOf(handler, file);
  return { start, end: start + file.text.slice(start, handler.body.getStart(file)).trimEnd().length };
}
