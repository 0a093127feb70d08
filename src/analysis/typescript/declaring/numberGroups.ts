import ts from 'typescript';
import { literalValue } from '../syntax/literals.js';
import { isAssignment, nameOf, unwrap } from '../syntax/nodes.js';

/** A number in a declaration. */
export interface Entry {
  /** As a reader would write it: `CloseCode.Gone`, or the text for it in a map. Absent for the element of a list. */
  readonly name?: string;
  /** The last part of the name. */
  readonly label?: string;
  /** The number. For an enum member without an initializer, its name. */
  readonly node: ts.Node;
  readonly value: number;
}

/** Numbers that are declared together. Never empty. */
export interface Group {
  /**
   * One constant; a code with its reason; members of an enum, an object or a class; elements of a list or a set; keys
   * of a map.
   */
  readonly kind: 'single' | 'pair' | 'members' | 'elements' | 'texts';
  readonly name: string;
  readonly entries: readonly Entry[];
  /** The initializer that holds them. For an enum or a class, its name. */
  readonly holder: ts.Node;
}

/** The nodes that may declare numbers. */
export const declaringKinds = [
  ts.SyntaxKind.EnumDeclaration,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.ClassExpression,
  ts.SyntaxKind.VariableDeclaration,
  ts.SyntaxKind.PropertyDeclaration,
  ts.SyntaxKind.PropertyAssignment,
  ts.SyntaxKind.ExportAssignment,
  ts.SyntaxKind.BinaryExpression,
] as const;

/** The numbers that one node declares. Its children are not visited. */
export function groupAt(node: ts.Node, checker: ts.TypeChecker): Group | undefined {
  if (ts.isEnumDeclaration(node)) return ofEnum(node, checker);
  if (ts.isClassLike(node)) return ofStatics(node);
  if (ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isPropertyAssignment(node)) {
    const isNamed = ts.isIdentifier(node.name) || ts.isStringLiteral(node.name);
    return isNamed && node.initializer ? ofNamed(node.name.text, node.initializer) : undefined;
  }
  if (ts.isExportAssignment(node)) return ofNamed('default', node.expression);
  if (!isAssignment(node)) return undefined;
  const name = nameOf(node.left);
  return name === undefined ? undefined : ofNamed(name, node.right);
}

/** The argument of `Object.freeze()`, `new Set()` or `new Map()`. */
export function contentOf(wrapped: ts.Expression): ts.Expression {
  const expression = unwrap(wrapped);
  if (!ts.isNewExpression(expression) && !ts.isCallExpression(expression)) return expression;
  const maker = expression.expression.getText();
  const [content] = expression.arguments ?? [];
  const holds = ts.isNewExpression(expression) ? maker === 'Set' || maker === 'Map' : maker === 'Object.freeze';
  return content && holds ? contentOf(content) : expression;
}

function ofEnum({ name, members }: ts.EnumDeclaration, checker: ts.TypeChecker): Group | undefined {
  const entries = members.flatMap((member): readonly Entry[] => {
    const value = checker.getConstantValue(member);
    const label = member.name.getText();
    const node = member.initializer ? unwrap(member.initializer) : member.name;
    return typeof value === 'number' ? [{ name: `${name.text}.${label}`, label, node, value }] : [];
  });
  return group('members', name.text, entries, name);
}

function ofStatics({ name, members }: ts.ClassLikeDeclaration): Group | undefined {
  if (!name) return undefined;
  const entries = members
    .filter(ts.isPropertyDeclaration)
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword))
    .flatMap((member) => entryOf(`${name.text}.`, member.name.getText(), member.initializer));
  return group('members', name.text, entries, name);
}

function ofNamed(name: string, initializer: ts.Expression): Group | undefined {
  const content = contentOf(initializer);
  if (ts.isObjectLiteralExpression(content)) return ofObject(name, content);
  if (ts.isArrayLiteralExpression(content)) return ofList(name, content);
  return group('single', name, entryOf('', name, content), content);
}

function ofObject(name: string, object: ts.ObjectLiteralExpression): Group | undefined {
  const properties = object.properties.filter(ts.isPropertyAssignment);
  const texts = properties.flatMap(({ name: key, initializer }): readonly Entry[] => {
    const isNumber = ts.isNumericLiteral(key) || (ts.isStringLiteral(key) && /^\d+$/.test(key.text));
    return isNumber ? [textEntry(key, Number(key.text), initializer)] : [];
  });
  if (texts.length > 0) return group('texts', name, texts, object);
  if (properties.some((property) => /^(close)?_?reason$/i.test(property.name.getText()))) {
    return group('pair', name, codeIn('', name, object), object);
  }
  const entries = properties.flatMap((property) => {
    const label = property.name.getText();
    const content = contentOf(property.initializer);
    return ts.isObjectLiteralExpression(content)
      ? codeIn(`${name}.`, label, content)
      : entryOf(`${name}.`, label, content);
  });
  return group('members', name, entries, object);
}

function ofList(name: string, list: ts.ArrayLiteralExpression): Group | undefined {
  const elements = list.elements.map(unwrap);
  const pairs = elements.filter(ts.isArrayLiteralExpression).flatMap(({ elements: [key, text] }): readonly Entry[] => {
    const value = key && numberOf(key);
    return key && value !== undefined ? [textEntry(unwrap(key), value, text)] : [];
  });
  if (pairs.length > 0) return group('texts', name, pairs, list);
  const entries = elements.flatMap((element) =>
    ts.isObjectLiteralExpression(element) ? codeIn('', undefined, element) : entryOf('', undefined, element),
  );
  return group('elements', name, entries, list);
}

/** `{ code: 4001, reason: 'Log in' }` */
function codeIn(
  holder: string,
  label: string | undefined,
  { properties }: ts.ObjectLiteralExpression,
): readonly Entry[] {
  return properties
    .filter(ts.isPropertyAssignment)
    .filter((property) => /^(close|status)?_?code$/i.test(property.name.getText()))
    .flatMap(({ initializer }) => entryOf(holder, label, initializer));
}

function textEntry(node: ts.Node, value: number, text: ts.Expression | undefined): Entry {
  const said = text && unwrap(text);
  return { ...(said && ts.isStringLiteralLike(said) && { name: said.text, label: said.text }), node, value };
}

function entryOf(holder: string, label: string | undefined, initializer: ts.Expression | undefined): readonly Entry[] {
  const node = initializer && unwrap(initializer);
  const value = node && numberOf(node);
  return node && value !== undefined
    ? [{ ...(label !== undefined && { name: holder + label, label }), node, value }]
    : [];
}

function numberOf(expression: ts.Expression): number | undefined {
  const value = literalValue(unwrap(expression));
  return value?.kind === 'number' ? value.value : undefined;
}

function group(kind: Group['kind'], name: string, entries: readonly Entry[], holder: ts.Node): Group | undefined {
  return entries.length > 0 ? { kind, name, entries, holder } : undefined;
}
