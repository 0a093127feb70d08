import ts from 'typescript';
import type { ConstantName, NamedConstant, Part, Site } from '../../site.js';
import { isAmbient } from '../ambient.js';
import type { Program } from '../program.js';
import { docComment } from '../syntax/docComment.js';
import { functionAround } from '../syntax/functions.js';
import { isInRange, isRegisteredName, mayNameCode, mentionsCodes, namesCloseCodes } from './codeNames.js';
import { contentOf } from './numberGroups.js';

/**
 * The constants that can be named at an offset and are close codes: by their names, or because a site of the document
 * uses them or a member of the same enum or object.
 */
export function constantsAt(offset: number, program: Program, sites: readonly Site[]): readonly NamedConstant[] {
  return createScopes(program, sites)(offset);
}

/** The sites, with the constants that can replace their literals, and the names of those with the same value. */
export function nameBareCodes(sites: readonly Site[], program: Program): readonly Site[] {
  const scopeAt = createScopes(program, sites);
  return sites.map((site) => {
    if (site.kind !== 'sent' && site.kind !== 'compared') return site;
    return { ...site, parts: site.parts.map((part) => namePart(part, scopeAt)) };
  });
}

/** The constants of one name in scope. */
interface Constants {
  readonly named: readonly NamedConstant[];
  /** The declaration that must be evaluated before them: that of the constant, or of the object that holds them. */
  readonly holder: ts.Declaration;
}

type Scopes = (offset: number) => readonly NamedConstant[];

function createScopes({ file, checker, memos }: Program, sites: readonly Site[]): Scopes {
  const used = new Set(
    sites.flatMap(({ kind, parts }) =>
      kind === 'sent' || kind === 'compared'
        ? parts.flatMap(({ declared }) =>
            declared ? placeIn(declared.file ?? file.fileName, declared.span.start) : [],
          )
        : [],
    ),
  );

  const constantsBySymbol = memos.create<ts.Symbol, Constants | undefined>(undefined);

  return (offset) => {
    const node = innermostAt(offset, file);
    return checker
      .getSymbolsInScope(node, ts.SymbolFlags.Variable | ts.SymbolFlags.Enum | ts.SymbolFlags.Alias)
      .flatMap((symbol) => {
        const constants = constantsBySymbol(symbol, () => readConstants(symbol));
        return constants && isReady(constants.holder, node) ? constants.named : [];
      });
  };

  function readConstants(symbol: ts.Symbol): Constants | undefined {
    if (symbol.declarations?.some(ts.isTypeOnlyImportOrExportDeclaration)) return undefined;
    const isImported = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    const target = isImported ? checker.getAliasedSymbol(symbol) : symbol;
    const holder = target.valueDeclaration;
    if (!holder || (!isImported && isAmbient(holder))) return undefined;
    const { name } = symbol;
    if (isWorkedOut(holder) && !mentionsCodes(name)) return undefined;
    const named = namedBy(name, holder, checker.getTypeOfSymbol(target));
    return named.length > 0 ? { named, holder } : undefined;
  }

  function namedBy(name: string, holder: ts.Declaration, type: ts.Type): readonly NamedConstant[] {
    if (type.isNumberLiteral()) {
      const code = type.value;
      const isCode = isUsed(holder) || mentionsCodes(name) || isRegisteredName(name, code);
      return isCode && isInRange(code) ? [{ ...nameOf(name, holder), code }] : [];
    }
    const members = checker.getPropertiesOfType(type);
    if (!namesCloseCodes(name) && !members.some(({ valueDeclaration }) => isUsed(valueDeclaration))) return [];
    return members.flatMap((member) => {
      const held = checker.getTypeOfSymbol(member);
      const initializer = member.valueDeclaration && numberIn(member.valueDeclaration);
      const code = held.isNumberLiteral() ? held.value : initializer;
      return code !== undefined && isInRange(code) && (mayNameCode(member.name) || isUsed(member.valueDeclaration))
        ? [{ ...nameOf(name + access(member.name), member.valueDeclaration), code }]
        : [];
    });
  }

  /** Whether a declaration is used as a close code in the document. */
  function isUsed(declaration: ts.Declaration | undefined): boolean {
    if (used.size === 0 || !declaration) return false;
    const { initializer, name } = declaration as ts.Declaration & Partial<ts.EnumMember>;
    const at = initializer ?? name;
    const source = declaration.getSourceFile();
    return at !== undefined && used.has(placeIn(source.fileName, at.getStart(source)));
  }
}

/**
 * `const server = await listen()`, `const { port } = server.address()`. Its type is expensive to compute, and is never
 * a constant.
 */
function isWorkedOut(holder: ts.Declaration): boolean {
  const declaration = ts.isBindingElement(holder) ? ts.walkUpBindingElementsAndPatterns(holder) : holder;
  if (!ts.isVariableDeclaration(declaration) || declaration.type || !declaration.initializer) return false;
  const made = contentOf(declaration.initializer);
  return ts.isAwaitExpression(made) || ts.isCallExpression(made) || ts.isNewExpression(made) || ts.isFunctionLike(made);
}

function placeIn(fileName: string, start: number): string {
  return `${start} ${fileName}`;
}

function namePart(part: Part, scopeAt: Scopes): Part {
  const [value] = part.values;
  if (!value || !(part.literal || part.declared)) return part;
  const constants = scopeAt(part.span.start);
  const names = constants.filter(({ code }) => part.literal && value.kind === 'number' && code === value.value);
  return { ...part, ...(names.length > 0 && { names }), ...(constants.length > 0 && { constants }) };
}

function nameOf(name: string, declaration: ts.Declaration | undefined): ConstantName {
  const comment = declaration && docComment(declaration);
  return { name, ...(comment !== undefined && { comment }) };
}

/** Whether a declaration is evaluated before a node: it precedes the node, or is outside the node's function. */
function isReady(declaration: ts.Declaration, node: ts.Node): boolean {
  if (declaration.getSourceFile() !== node.getSourceFile() || declaration.end <= node.pos) return true;
  const around = functionAround(node);
  return around !== undefined && functionAround(declaration) !== around;
}

function access(member: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(member) ? `.${member}` : `['${member.replaceAll("'", "\\'")}']`;
}

/** `1001` of `GONE: 1001` in an object that isn't `as const`. The type of the property is only `number`. */
function numberIn(declaration: ts.Declaration): number | undefined {
  return ts.isPropertyAssignment(declaration) && ts.isNumericLiteral(declaration.initializer)
    ? Number(declaration.initializer.text)
    : undefined;
}

function innermostAt(offset: number, file: ts.SourceFile): ts.Node {
  const find = (node: ts.Node): ts.Node =>
    ts.forEachChild(node, (child) => (child.pos <= offset && offset < child.end ? find(child) : undefined)) ?? node;
  return find(file);
}
