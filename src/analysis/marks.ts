import ts from 'typescript';
import { type ApiId, apis } from '../registry/apis/index.js';

/** What a declaration says of a parameter or a property. */
export interface Mark {
  readonly what: 'Argument' | 'Reason' | 'Received' | 'ReceivedReason' | 'WasClean';
  readonly api: ApiId;
}

/** What a type says of a value that arrived. */
export interface Brand {
  readonly what: 'code' | 'reason' | 'wasClean';
  readonly apis: readonly ApiId[];
}

const knownIds: ReadonlySet<string> = new Set(apis.map((api) => api.id));

function asApiId(id: string | undefined): ApiId | undefined {
  return id !== undefined && knownIds.has(id) ? (id as ApiId) : undefined;
}

/** The mark on the declared type of a parameter or a property, if it carries one: `code?: CloseCodes.Argument<'ws'>`. */
export function markOf(declaration: ts.Declaration | undefined): Mark | undefined {
  if (
    !declaration ||
    !(ts.isParameter(declaration) || ts.isPropertySignature(declaration) || ts.isPropertyDeclaration(declaration))
  ) {
    return undefined;
  }
  const type = declaration.type;
  if (!type || !ts.isTypeReferenceNode(type) || !ts.isQualifiedName(type.typeName)) return undefined;
  const { left, right } = type.typeName;
  if (!ts.isIdentifier(left) || left.text !== 'CloseCodes') return undefined;
  const [argument] = type.typeArguments ?? [];
  const literal =
    argument && ts.isLiteralTypeNode(argument) && ts.isStringLiteral(argument.literal)
      ? argument.literal.text
      : undefined;
  const api = asApiId(literal);
  return api && { what: right.text as Mark['what'], api };
}

/** What arrived, if values of this type did: reads the brand of `CloseCodes.Received` and its kin. */
export function brandOf(type: ts.Type, checker: ts.TypeChecker): Brand | undefined {
  const branded = type.isUnion() ? type.types : [type];
  const found = new Set<ApiId>();
  let what: string | undefined;
  for (const member of branded) {
    if (!member.isIntersection()) continue;
    const api = asApiId(literalProperty(member, '__closeCodesApi', checker));
    if (!api) continue;
    found.add(api);
    what = literalProperty(member, '__closeCodesWhat', checker);
  }
  return what === undefined ? undefined : { what: what as Brand['what'], apis: [...found] };
}

function literalProperty(type: ts.Type, name: string, checker: ts.TypeChecker): string | undefined {
  const property = checker.getPropertyOfType(type, name);
  const literal = property && checker.getTypeOfSymbol(property);
  return literal?.isStringLiteral() ? literal.value : undefined;
}
