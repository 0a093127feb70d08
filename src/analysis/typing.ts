import ts from 'typescript';
import { isInRange, isRegisteredName, mayNameCode, namesCloseCodes, speaksOfCodes } from './codeNames.js';
import { analyze, type Document, programsOf } from './index.js';
import type { Program } from './program.js';
import type { ComparedSite, DeclaredSite, ReasonSite, SentSite, Span } from './site.js';

/** A constant that can be named at some place of a document. */
export interface NamedConstant {
  /** As it is written there: `GONE`, `CloseCode.Gone`. */
  readonly name: string;
  readonly code: number;
}

/** What somebody is typing. */
export interface Typing {
  /** The place it will be, as if something stood there already. */
  readonly site: SentSite | ReasonSite | ComparedSite | DeclaredSite;
  /** What is typed of it so far. */
  readonly typed: Span;
  /** The constants in scope whose names say that they are close codes. */
  readonly constants: readonly NamedConstant[];
}

/** What a code or a reason may follow, so that nothing else is worth a look. */
const before = /(?:[([,:?|]|[=!]==?|[<>]=?|\bcase|\breturn|\bof)\s*$/;
const placeholder = '1000';

/**
 * What is being typed at an offset (UTF-16), if a code or a reason belongs there: found by reading the document as if
 * a number stood in its place, half a name or none. Undefined inside a string, which is no place to begin.
 */
export function typingAt(document: Document, offset: number): Typing | undefined {
  const { text } = document;
  const [word = ''] = /[\w$.]*$/.exec(text.slice(Math.max(0, offset - 100), offset)) ?? [];
  const start = offset - word.length;
  const [rest = ''] = /^[\w$]*/.exec(text.slice(offset, offset + 100)) ?? [];
  const end = offset + rest.length;
  if (!before.test(text.slice(Math.max(0, start - 100), start))) return undefined;
  // Behind a `case`, the colon that isn't typed yet makes the next line part of the expression.
  const colon = /\bcase\s*$/.test(text.slice(0, start)) && !/^\s*:/.test(text.slice(end)) ? ':' : '';
  const completed = `${text.slice(0, start)}${placeholder}${colon}${text.slice(end)}`;
  const analysis = analyze({ ...document, text: completed });
  const site = analysis.sites.find(
    (candidate) =>
      (candidate.kind === 'sent' ||
        candidate.kind === 'reason' ||
        candidate.kind === 'compared' ||
        candidate.kind === 'declared') &&
      candidate.parts.some(({ span }) => span.start === start && span.end === start + placeholder.length),
  ) as Typing['site'] | undefined;
  if (!site) return undefined;
  const program = programsOf(analysis).find(({ file }) => file.text.startsWith(placeholder, start));
  return { site, typed: { start, end }, constants: program ? constantsAt(start, program) : [] };
}

/** The constants that can be named at an offset: by themselves, as members of an enum, as properties of an object. */
function constantsAt(offset: number, { file, checker }: Program): readonly NamedConstant[] {
  const node = innermostAt(offset, file);
  const symbols = checker.getSymbolsInScope(node, ts.SymbolFlags.Variable | ts.SymbolFlags.Enum | ts.SymbolFlags.Alias);
  return symbols.flatMap((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declaration = target.valueDeclaration;
    if (!declaration || declaration.getSourceFile().fileName.startsWith('/ambient/')) return [];
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
        ? [{ name: `${symbol.name}.${member.name}`, code }]
        : [];
    });
  });
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
