import ts from 'typescript';
import { type ApiId, apis } from '../../registry/apis/index.js';
import { nodesIn } from './syntax/nodesIn.js';

/** What a declaration says about a parameter or a property. */
export interface Mark {
  readonly what: 'Argument' | 'Reason' | 'Info' | 'Ignored' | 'Received' | 'ReceivedReason' | 'WasClean';
  /** The APIs it may belong to. Never empty. */
  readonly apis: readonly ApiId[];
}

/** What a type says about a received value. */
export interface Brand {
  readonly what: 'code' | 'reason' | 'wasClean';
  readonly apis: readonly ApiId[];
}

type Markable = ts.ParameterDeclaration | ts.PropertySignature | ts.PropertyDeclaration;

function isMarkable(declaration: ts.Node): declaration is Markable {
  return ts.isParameter(declaration) || ts.isPropertySignature(declaration) || ts.isPropertyDeclaration(declaration);
}

/** The mark on the declared type of a parameter or a property: `code?: CloseCodes.Argument<'ws'>`. */
export function markOf(declaration: ts.Declaration | undefined, checker: ts.TypeChecker): Mark | undefined {
  const written = declaration && isMarkable(declaration) ? writtenMark(declaration) : undefined;
  if (!written) return undefined;
  const ids = idsIn([checker.getTypeFromTypeNode(written.argument)]);
  return ids.length > 0 ? { what: written.what, apis: ids } : undefined;
}

/**
 * The ids in types such as `'ws'` and `'whatwg' | 'ws'`, in the order of the registry. The checker's order depends on
 * the text.
 */
function idsIn(types: readonly ts.Type[]): readonly ApiId[] {
  const members = types.flatMap((type) => (type.isUnion() ? type.types : [type]));
  const named = new Set(members.map((member) => member.isStringLiteral() && member.value));
  return apis.map(({ id }) => id).filter((id) => named.has(id));
}

function writtenMark({ type }: Markable): { readonly what: Mark['what']; readonly argument: ts.TypeNode } | undefined {
  const marked = type && ts.isArrayTypeNode(type) ? type.elementType : type;
  if (!marked || !ts.isTypeReferenceNode(marked) || !ts.isQualifiedName(marked.typeName)) return undefined;
  const { left, right } = marked.typeName;
  const [argument] = marked.typeArguments ?? [];
  return argument && ts.isIdentifier(left) && left.text === 'CloseCodes'
    ? { what: right.text as Mark['what'], argument }
    : undefined;
}

/**
 * The names of the methods and properties with marks in a declaration file. Other names need no question to the
 * checker.
 */
export interface MarkedNames {
  readonly methods: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
}

/** Collects the marked names of a declaration file. */
export function markedNames(declarations: ts.SourceFile): MarkedNames {
  const methods = new Set<string>();
  const properties = new Set<string>();
  for (const node of nodesIn(declarations).filter(isMarkable)) {
    if (!writtenMark(node)) continue;
    const owner = ts.isParameter(node) ? ownerOf(node) : undefined;
    if (owner) methods.add(owner);
    if (!ts.isParameter(node)) properties.add(node.name.getText(declarations));
  }
  return { methods, properties };

  /** `close` for the parameters of `close(code)` and of `close: (code) => void`. Undefined for those of a callback. */
  function ownerOf({ parent }: ts.ParameterDeclaration): string | undefined {
    const named = ts.isFunctionTypeNode(parent) ? parent.parent : parent;
    return ts.isMethodSignature(named) ||
      ts.isMethodDeclaration(named) ||
      ts.isFunctionDeclaration(named) ||
      ts.isPropertySignature(named)
      ? named.name?.getText(declarations)
      : undefined;
  }
}

/** What a value of this type is, by the brand of `CloseCodes.Received`, `ReceivedReason` or `WasClean`. */
export function brandOf(type: ts.Type, checker: ts.TypeChecker): Brand | undefined {
  const members = type.isUnion() ? type.types : [type];
  const branded = members.filter((member) => member.isIntersection());
  const what = branded.flatMap((member) => {
    const property = propertyType(member, '__closeCodesWhat', checker);
    return property?.isStringLiteral() ? [property.value] : [];
  })[0];
  const named = branded.flatMap((member) => propertyType(member, '__closeCodesApi', checker) ?? []);
  return what === undefined ? undefined : { what: what as Brand['what'], apis: idsIn(named) };
}

function propertyType(type: ts.Type, name: string, checker: ts.TypeChecker): ts.Type | undefined {
  const property = checker.getPropertyOfType(type, name);
  return property && checker.getTypeOfSymbol(property);
}
