import ts from 'typescript';
import { maxMatchedLength } from '../../limits.js';
import { isMemberAccess } from '../syntax/nodes.js';
import type { Primitive } from '../syntax/operators.js';
import { type AbstractValue, absent, areEqual, isSame, madeOf, primitive } from './abstractValue.js';
import { computed } from './operators.js';

// biome-ignore lint/suspicious/noExplicitAny: they take whatever a program gives them.
type Pure = (...values: any[]) => Primitive;

/** Pure functions of the language from primitives to a primitive, by their source text. */
const functions: ReadonlyMap<string, Pure> = new Map<string, Pure>([
  ['Boolean', Boolean],
  ['Number', Number],
  ['String', String],
  ['isFinite', (value) => Number.isFinite(Number(value))],
  ['isNaN', (value) => Number.isNaN(Number(value))],
  ['parseFloat', parseFloat],
  ['parseInt', parseInt],
  ['Number.isFinite', Number.isFinite],
  ['Number.isInteger', Number.isInteger],
  ['Number.isNaN', Number.isNaN],
  ['Number.isSafeInteger', Number.isSafeInteger],
  ['Number.parseFloat', Number.parseFloat],
  ['Number.parseInt', Number.parseInt],
  ['Math.abs', Math.abs],
  ['Math.ceil', Math.ceil],
  ['Math.floor', Math.floor],
  ['Math.max', Math.max],
  ['Math.min', Math.min],
  ['Math.round', Math.round],
  ['Math.sign', Math.sign],
  ['Math.trunc', Math.trunc],
]);

const methods: ReadonlyMap<string, Pure> = new Map<string, Pure>([
  ['at', (text, index) => text.at(index)],
  ['charAt', (text, index) => text.charAt(index)],
  ['endsWith', (text, end) => text.endsWith(end)],
  ['includes', (text, part) => text.includes(part)],
  ['indexOf', (text, part) => text.indexOf(part)],
  ['slice', (text, start, end) => text.slice(start, end)],
  ['startsWith', (text, start) => text.startsWith(start)],
  ['substring', (text, start, end) => text.substring(start, end)],
  ['toLowerCase', (text) => text.toLowerCase()],
  ['toUpperCase', (text) => text.toUpperCase()],
  ['trim', (text) => text.trim()],
  ['toString', (value, radix) => value.toString(radix)],
  ['toFixed', (number, digits) => number.toFixed(digits)],
  ['valueOf', (value) => value.valueOf()],
]);

/** Whether a name such as `Math.floor` is that of the language, and not the program's own. */
export function isOfLanguage(callee: ts.Expression, checker: ts.TypeChecker): boolean {
  let root = callee;
  while (isMemberAccess(root)) root = root.expression;
  if (!ts.isIdentifier(root) || !languageNames.test(root.text)) return false;
  return (checker.getSymbolAtLocation(root)?.declarations ?? []).every((one) => one.getSourceFile().isDeclarationFile);
}

const languageNames = /^(Array|Boolean|Math|Number|Object|String|isFinite|isNaN|parseFloat|parseInt)$/;

/** The result of a function of the language, by its source text: `Math.floor`. Undefined for other functions. */
export function callBuiltin(name: string, given: readonly AbstractValue[]): AbstractValue | undefined {
  const [first] = given;
  switch (name) {
    case 'Object.freeze':
    case 'Object.seal':
    case 'Array.from':
      return given.length === 1 ? first : undefined;
    case 'Object.keys':
    case 'Object.values':
      return first?.is === 'table' && !first.isMap ? contentOf(name === 'Object.keys', first) : undefined;
    case 'Object.hasOwn':
    case 'Object.prototype.hasOwnProperty.call':
      return first && given[1] && hasOwn(first, given[1]);
  }
  return applied(functions.get(name), given);
}

/** The result of a method. Undefined when that isn't known. */
export function callMethod(
  receiver: AbstractValue,
  name: string,
  given: readonly AbstractValue[],
): AbstractValue | undefined {
  const [first = absent] = given;
  switch (receiver.is) {
    case 'list':
      if (name === 'includes' || name === 'has') return found(receiver.items, first, (index) => index >= 0);
      return name === 'indexOf' ? found(receiver.items, first, (index) => index) : undefined;
    case 'table':
      if (!receiver.isMap) return name === 'hasOwnProperty' ? hasOwn(receiver, first) : undefined;
      if (first.is !== 'primitive') return undefined;
      // Keys are strings here, so '1000' would find 1000.
      if (typeof first.value !== 'number') return undefined;
      if (name === 'has') return primitive(receiver.entries.has(String(first.value)), [first]);
      return name === 'get' ? (receiver.entries.get(String(first.value)) ?? primitive(undefined, [first])) : undefined;
    case 'primitive': {
      if (typeof receiver.value !== 'string' && typeof receiver.value !== 'number') return undefined;
      return applied(methods.get(name), [receiver, ...given]);
    }
    default:
      return undefined;
  }
}

/** Whether a pattern matches a short text. A long one might take too long. */
export function matches(pattern: string, given: AbstractValue | undefined): AbstractValue | undefined {
  if (given?.is !== 'primitive') return undefined;
  const text = String(given.value);
  const end = pattern.lastIndexOf('/');
  const flags = pattern.slice(end + 1);
  if (text.length > maxMatchedLength || /[gy]/.test(flags)) return undefined;
  return computed(() => new RegExp(pattern.slice(1, end), flags).test(text), [given]);
}

function applied(pure: Pure | undefined, given: readonly AbstractValue[]): AbstractValue | undefined {
  if (!pure) return undefined;
  const values = given.flatMap((value) => (value.is === 'primitive' ? [value.value] : []));
  return values.length === given.length ? computed(() => pure(...values), given) : undefined;
}

function found(
  items: readonly AbstractValue[],
  sought: AbstractValue,
  say: (index: number) => Primitive,
): AbstractValue {
  const answers = items.map((item) => (isSame(item, sought) ? true : areEqual(item, sought, false)));
  const index = answers.indexOf(true);
  const doubt = answers.indexOf(undefined);
  if (doubt >= 0 && (index < 0 || doubt < index)) return madeOf([sought, ...items]);
  return primitive(say(index), [sought, ...items]);
}

function hasOwn(holder: AbstractValue, key: AbstractValue): AbstractValue {
  if (holder.is !== 'table' || holder.isMap || key.is !== 'primitive') return madeOf([holder, key]);
  return primitive(holder.entries.has(String(key.value)), [key]);
}

function contentOf(asKeys: boolean, { entries }: Extract<AbstractValue, { is: 'table' }>): AbstractValue {
  return { is: 'list', items: asKeys ? [...entries.keys()].map((key) => primitive(key)) : [...entries.values()] };
}
