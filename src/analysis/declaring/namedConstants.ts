import ts from 'typescript';
import { isAmbient } from '../ambient.js';
import type { Program } from '../program.js';
import type { Part, Site } from '../site.js';
import { isInRange, isRegisteredName, mayNameCode, namesCloseCodes, speaksOfCodes } from './codeNames.js';

/** A constant that can be named at some place of a document. */
export interface NamedConstant {
  /** As it is written there: `GONE`, `CloseCode.Gone`. */
  readonly name: string;
  readonly code: number;
}

/**
 * The constants that can be named at an offset and whose names say that they are close codes: by themselves, as members
 * of an enum, as properties of an object.
 */
export function constantsAt(offset: number, { file, checker }: Program): readonly NamedConstant[] {
  const node = innermostAt(offset, file);
  const symbols = checker.getSymbolsInScope(node, ts.SymbolFlags.Variable | ts.SymbolFlags.Enum | ts.SymbolFlags.Alias);
  return symbols.flatMap((symbol) => {
    if (symbol.declarations?.some(ts.isTypeOnlyImportOrExportDeclaration)) return [];
    const isImported = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    const target = isImported ? checker.getAliasedSymbol(symbol) : symbol;
    const declaration = target.valueDeclaration;
    if (!declaration || (!isImported && isAmbient(declaration)) || !isReady(declaration, node)) return [];
    const type = checker.getTypeOfSymbol(target);
    if (type.isNumberLiteral()) {
      const { name } = symbol;
      const isCode = isInRange(type.value) && (speaksOfCodes(name) || isRegisteredName(name, type.value));
      return isCode ? [{ name, code: type.value }] : [];
    }
    if (!namesCloseCodes(symbol.name)) return [];
    return checker.getPropertiesOfType(type).flatMap((member) => {
      const held = checker.getTypeOfSymbol(member);
      const initializer = member.valueDeclaration && initializerOf(member.valueDeclaration);
      const code = held.isNumberLiteral() ? held.value : initializer;
      return code !== undefined && isInRange(code) && mayNameCode(member.name)
        ? [{ name: symbol.name + access(member.name), code }]
        : [];
    });
  });
}

/** The sites, with the names that bare numbers in them could go by. */
export function nameBareCodes(sites: readonly Site[], program: Program): readonly Site[] {
  return sites.map((site) => {
    if (site.kind !== 'sent' && site.kind !== 'compared') return site;
    return { ...site, parts: site.parts.map((part) => namePart(part, program)) };
  });
}

function namePart(part: Part, program: Program): Part {
  const [value] = part.values;
  if (!part.literal || value?.kind !== 'number') return part;
  const names = constantsAt(part.span.start, program)
    .filter(({ code }) => code === value.value)
    .map(({ name }) => name);
  return names.length > 0 ? { ...part, names } : part;
}

/** Whether what a declaration declares has its value by the time a node is evaluated: it stands before, or outside of the node's function. */
function isReady(declaration: ts.Declaration, node: ts.Node): boolean {
  if (declaration.getSourceFile() !== node.getSourceFile() || declaration.end <= node.pos) return true;
  const functionOfNode = ts.findAncestor(node, ts.isFunctionLike);
  return functionOfNode !== undefined && ts.findAncestor(declaration, ts.isFunctionLike) !== functionOfNode;
}

function access(member: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(member) ? `.${member}` : `['${member.replaceAll("'", "\\'")}']`;
}

/** `1001` of `GONE: 1001` in an object that isn't `as const`, whose type says `number`. */
function initializerOf(declaration: ts.Declaration): number | undefined {
  return ts.isPropertyAssignment(declaration) && ts.isNumericLiteral(declaration.initializer)
    ? Number(declaration.initializer.text)
    : undefined;
}

function innermostAt(offset: number, file: ts.SourceFile): ts.Node {
  const find = (node: ts.Node): ts.Node =>
    ts.forEachChild(node, (child) => (child.pos <= offset && offset < child.end ? find(child) : undefined)) ?? node;
  return find(file);
}
