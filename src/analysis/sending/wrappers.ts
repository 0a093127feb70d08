import ts from 'typescript';
import type { Evaluation } from '../evaluation/index.js';
import type { Supposed } from '../evaluation/supposed.js';
import type { Mark } from '../marks.js';
import { createMeanings, type Meaning } from '../meanings/index.js';
import type { Program } from '../program.js';
import type { Part, Step, Value } from '../site.js';
import { type Called, calledBy } from '../syntax/called.js';
import { callIndex } from '../syntax/callIndex.js';
import { isCaught } from '../syntax/caught.js';
import { isMemberAccess, memberName, nameNodeOfFunction, nameOfFunction, spanOf, unwrap } from '../syntax/nodes.js';
import { nodesIn } from '../syntax/nodesIn.js';
import { createTakers, type Takers } from './takers.js';

/** What a function of the user's own does with one of its arguments: it hands it on, in the end to an API. */
export interface Delivery extends Pick<Meaning, 'evidence' | 'doubtful' | 'isPlain'> {
  /** Which argument, and which property where the argument is an object. */
  readonly index: number;
  readonly property?: string;
  readonly mark: Mark;
  /** The functions on the way to the API, the called one first. */
  readonly through: readonly Step[];
  /** What is handed on when the argument is left out, if that is written in the function's head. */
  readonly byDefault?: ts.Expression;
  /** Whether the API closes without a code when the argument is left out. */
  readonly isOptional: boolean;
  /** Whether what the API throws is caught on the way. */
  readonly isCaught: boolean;
  /** Whether this value certainly may get to the API, as it is: no check turns it away and nothing changes it. */
  passes(value: Value, part?: Part): boolean;
}

/** Follows codes and reasons through the functions that close for others. */
export interface Wrappers {
  /** What becomes of the arguments of a call; nothing when what is called hands none of them to an API. */
  deliveriesBy(called: Called): readonly Delivery[];
  /** What becomes of what a function is called with; the functions on the way are those that it calls itself. */
  deliveriesOf(wrapper: ts.SignatureDeclaration): readonly Delivery[];
}

/** Functions that call each other in longer chains are followed no further. */
const mostSteps = 5;

type Wrapper = ts.FunctionLikeDeclaration & { readonly body: ts.Node };

/** The parameter, or the property of one, from which a value comes. */
interface Origin {
  readonly parameter: ts.ParameterDeclaration;
  readonly property?: string;
  /** What it is when it is left out. */
  readonly byDefault?: ts.Expression;
}

/** Prepares the questions about one program. */
export function createWrappers(program: Program, evaluation: Evaluation): Wrappers {
  const { checker, marked, whole } = program;
  const takers = new Map<ts.SourceFile, Takers>();
  // Also what ends the circles: a function that is being read hands nothing on.
  const known = new Map<ts.Node, readonly Delivery[]>();
  let candidates: Candidates | undefined;

  return { deliveriesBy, deliveriesOf };

  function deliveriesBy(called: Called): readonly Delivery[] {
    candidates ??= findCandidates(whole, marked.methods);
    if (!candidates.names.has(called.name) && !isRenamed(called.callee)) return [];
    const wrapper = calledFunction(called);
    if (!wrapper) return [];
    const step = stepOf(wrapper, program.file);
    return deliveriesOf(wrapper).map((delivery) => ({ ...delivery, through: [step, ...delivery.through] }));
  }

  /** Whether a name may stand for a function that goes by another one where it is declared: `import end from './stop'`. */
  function isRenamed(callee: ts.Expression): boolean {
    const symbol = ts.isIdentifier(callee) ? checker.getSymbolAtLocation(callee) : undefined;
    return symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  }

  function deliveriesOf(wrapper: ts.SignatureDeclaration): readonly Delivery[] {
    candidates ??= findCandidates(whole, marked.methods);
    if (!candidates.functions.has(wrapper) || !hasBody(wrapper)) return [];
    const answer = known.get(wrapper);
    if (answer) return answer;
    known.set(wrapper, []);
    const deliveries = joined(readBody(wrapper));
    known.set(wrapper, deliveries);
    return deliveries;
  }

  function readBody(wrapper: Wrapper): readonly Delivery[] {
    const ownTakers = takersOf(wrapper.getSourceFile());
    const deliveries: Delivery[] = [];
    for (const node of nodesIn(wrapper.body)) {
      if (ts.isCallExpression(node)) readCall(node);
      else if (ts.isObjectLiteralExpression(node)) readProperties(node);
    }
    return deliveries;

    function readProperties(literal: ts.ObjectLiteralExpression): void {
      for (const { mark, value } of ownTakers.takenIn(literal)) handOn(value, { mark, evidence: 'type' });
    }

    function readCall(call: ts.CallExpression): void {
      const called = calledBy(call);
      if (!called) return;
      const taken = ownTakers.takenBy(called);
      if (taken) {
        taken.marks.forEach((mark, index) => {
          const given = called.given[index];
          if (mark && given) handOn(given, { ...taken, mark });
        });
        return;
      }
      for (const inner of deliveriesBy(called)) {
        const given = argumentOf(called, inner)?.value;
        if (given && inner.through.length < mostSteps) handOn(given, inner, inner);
      }
    }

    function handOn(
      given: ts.Expression,
      {
        mark,
        evidence,
        doubtful = false,
        isPlain = false,
      }: Pick<Delivery, 'mark' | 'evidence' | 'doubtful' | 'isPlain'>,
      inner?: Delivery,
    ): void {
      if (mark.what !== 'Argument' && mark.what !== 'Reason' && mark.what !== 'Info') return;
      for (const origin of originsOf(given, wrapper)) {
        const { parameter, property, byDefault } = origin;
        const sentFor = (value: Supposed['value']) =>
          evaluation.arrivals(given, [{ is: (expression) => isOrigin(expression, origin), value }], wrapper);
        deliveries.push({
          index: wrapper.parameters.indexOf(parameter),
          ...(property !== undefined && { property }),
          mark,
          evidence,
          doubtful,
          isPlain,
          through: inner?.through ?? [],
          ...(byDefault && { byDefault }),
          isOptional:
            !byDefault &&
            isOptional(parameter) &&
            property === undefined &&
            (inner?.isOptional ?? true) &&
            sentFor(undefined).every(({ known }) => known !== undefined && known.value === undefined),
          isCaught: isCaught(given) || inner?.isCaught === true,
          passes: remembered((value, part) => {
            const primitive = primitiveOf(value, part);
            if (!primitive || (byDefault && primitive.value === undefined)) return false;
            if (isMadeUpFor(given, marked.methods)) return false;
            const arrives = sentFor(primitive.value).some(
              ({ known, certain }) => certain && known && Object.is(known.value, primitive.value),
            );
            return arrives && (inner?.passes(value, part) ?? true);
          }),
        });
      }
    }
  }

  function takersOf(file: ts.SourceFile): Takers {
    const known = takers.get(file) ?? createTakers(program, createMeanings({ ...program, file }));
    takers.set(file, known);
    return known;
  }

  /** The function that a call runs, where there is but one that it can be. */
  function calledFunction({ callee }: Called): Wrapper | undefined {
    const type = checker.getTypeAtLocation(callee);
    const declarations = [
      ...checker.getSignaturesOfType(type, ts.SignatureKind.Call).map(({ declaration }) => declaration),
      ...(symbolOf(callee)?.declarations ?? []).map(functionIn),
    ];
    const withBody = new Set(declarations.filter((declaration) => declaration !== undefined).filter(hasBody));
    const [only] = withBody;
    return withBody.size === 1 ? only : undefined;
  }

  /** The function that a declaration gives a name to, also `close` of `return { close }`. */
  function functionIn(declaration: ts.Declaration): ts.Node | undefined {
    const value = ts.isShorthandPropertyAssignment(declaration)
      ? checker.getShorthandAssignmentValueSymbol(declaration)?.valueDeclaration
      : declaration;
    return value && initializerOf(value);
  }

  function symbolOf(expression: ts.Expression): ts.Symbol | undefined {
    const named = ts.isElementAccessExpression(expression) ? expression.argumentExpression : expression;
    const symbol = ts.isShorthandPropertyAssignment(named.parent)
      ? checker.getShorthandAssignmentValueSymbol(named.parent)
      : checker.getSymbolAtLocation(named);
    return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  }

  /** The parameters of a function that an expression is made of. */
  function originsOf(expression: ts.Expression, wrapper: Wrapper): readonly Origin[] {
    const origins: Origin[] = [];
    const seen = new Set<ts.Node>();
    visit(expression);
    return origins;

    function visit(node: ts.Node): void {
      if (seen.has(node)) return;
      seen.add(node);
      if (!ts.isExpression(node)) return;
      const origin = originOf(node);
      if (origin && origin.parameter.parent === wrapper) {
        if (!origins.some((other) => isSame(other, origin))) origins.push(origin);
        return;
      }
      const declaration = ts.isIdentifier(node) ? symbolOf(node)?.valueDeclaration : undefined;
      if (declaration && ts.isVariableDeclaration(declaration) && declaration.initializer)
        visit(declaration.initializer);
      ts.forEachChild(node, visit);
    }
  }

  /** `code`, `options.code`, and what `({ code })` and `const { code } = options` name. */
  function originOf(expression: ts.Expression): Origin | undefined {
    if (isMemberAccess(expression)) {
      const property = memberName(expression);
      return property === undefined ? undefined : propertyOf(expression.expression, property);
    }
    const declaration = ts.isIdentifier(expression) ? symbolOf(expression)?.valueDeclaration : undefined;
    if (!declaration) return undefined;
    if (ts.isParameter(declaration)) return ofParameter(declaration);
    if (!ts.isBindingElement(declaration) || !ts.isObjectBindingPattern(declaration.parent)) return undefined;
    const { propertyName, name, initializer: byDefault, dotDotDotToken, parent } = declaration;
    const key = propertyName ?? name;
    if (dotDotDotToken || !ts.isIdentifier(key)) return undefined;
    const holder = parent.parent;
    const origin = ts.isParameter(holder)
      ? { parameter: holder, property: key.text }
      : holder.initializer && propertyOf(holder.initializer, key.text);
    return origin && { ...origin, ...(byDefault && { byDefault }) };
  }

  function ofParameter(parameter: ts.ParameterDeclaration): Origin | undefined {
    const { initializer: byDefault, dotDotDotToken } = parameter;
    return dotDotDotToken ? undefined : { parameter, ...(byDefault && { byDefault }) };
  }

  function propertyOf(holder: ts.Expression, property: string): Origin | undefined {
    const inner = unwrap(holder);
    const declaration = ts.isIdentifier(inner) ? symbolOf(inner)?.valueDeclaration : undefined;
    return declaration && ts.isParameter(declaration) && !declaration.dotDotDotToken
      ? { parameter: declaration, property }
      : undefined;
  }

  function isOrigin(expression: ts.Expression, origin: Origin): boolean {
    const found = originOf(expression);
    return found !== undefined && isSame(found, origin);
  }
}

function isSame(a: Origin, b: Origin): boolean {
  return a.parameter === b.parameter && a.property === b.property;
}

/** The expression that a delivery is about in a call, and the object that it is a property of. */
export function argumentOf(
  { given }: Called,
  { index, property }: Delivery,
): { readonly value: ts.Expression; readonly holder?: ts.ObjectLiteralExpression } | undefined {
  const argument = given[index];
  if (!argument || property === undefined) return argument && { value: argument };
  const holder = unwrap(argument);
  if (!ts.isObjectLiteralExpression(holder)) return undefined;
  const found = holder.properties.find(
    (candidate) =>
      (ts.isPropertyAssignment(candidate) || ts.isShorthandPropertyAssignment(candidate)) &&
      candidate.name.getText() === property,
  );
  if (!found || !(ts.isPropertyAssignment(found) || ts.isShorthandPropertyAssignment(found))) return undefined;
  return { value: ts.isPropertyAssignment(found) ? found.initializer : found.name, holder };
}

/** The functions that may hand something on, and the names under which they may be called. Told by names alone. */
interface Candidates {
  readonly names: ReadonlySet<string>;
  readonly functions: ReadonlySet<ts.Node>;
}

function findCandidates(whole: ts.Program, methods: ReadonlySet<string>): Candidates {
  const indices = whole
    .getSourceFiles()
    .filter((file) => !file.isDeclarationFile)
    .map(callIndex);
  const names = new Set<string>();
  const functions = new Set<ts.Node>();
  const asked = new Set(methods);
  for (const name of asked) {
    for (const { call, given } of indices.flatMap((index) => index.get(name) ?? [])) {
      if (given.every(ts.isLiteralExpression)) continue;
      for (let node: ts.Node = call; node.parent; node = node.parent) {
        if (!ts.isFunctionLike(node) || node.parameters.length === 0) continue;
        functions.add(node);
        const own = nameOfFunction(node);
        if (own === undefined) continue;
        names.add(own);
        asked.add(own);
      }
    }
  }
  return { names, functions };
}

/** What several places say of the same argument, together; nothing where they contradict each other. */
function joined(deliveries: readonly Delivery[]): readonly Delivery[] {
  const places = new Map<string, Delivery[]>();
  for (const delivery of deliveries) {
    const key = `${delivery.index} ${delivery.property ?? ''}`;
    places.set(key, [...(places.get(key) ?? []), delivery]);
  }
  return [...places.values()].flatMap((all) => {
    const typed = all.filter(({ evidence }) => evidence === 'type');
    const counted = typed.length > 0 ? typed : all;
    const [first] = counted;
    if (!first || all.some(({ mark }) => mark.what !== first.mark.what)) return [];
    return [
      {
        ...first,
        mark: { ...first.mark, apis: [...new Set(counted.flatMap(({ mark }) => mark.apis))] },
        isOptional: counted.every(({ isOptional }) => isOptional),
        isCaught: counted.every((delivery) => delivery.isCaught),
        passes: (value: Value, part?: Part) => counted.some((delivery) => delivery.passes(value, part)),
      },
    ];
  });
}

/** Whether another close call follows where this one throws: `try { ws.close(code) } catch { ws.close() }`. */
function isMadeUpFor(place: ts.Node, methods: ReadonlySet<string>): boolean {
  for (let node = place; node.parent && !ts.isFunctionLike(node); node = node.parent) {
    const { parent } = node;
    if (ts.isTryStatement(parent) && parent.tryBlock === node && parent.catchClause && closes(parent.catchClause)) {
      return true;
    }
  }
  return false;

  function closes(clause: ts.CatchClause): boolean {
    return nodesIn(clause).some((node) => ts.isCallExpression(node) && methods.has(calledBy(node)?.name ?? ''));
  }
}

function hasBody(node: ts.Node): node is Wrapper {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

/** The function that a variable or a property is declared with: `(code) => …`, `useCallback((code) => …, [])`. */
function initializerOf(declaration: ts.Declaration): ts.Node | undefined {
  if (!ts.isVariableDeclaration(declaration) && !ts.isPropertyDeclaration(declaration)) return declaration;
  return declaration.initializer && unwrap(declaration.initializer);
}

/** In JavaScript every argument may be left out. */
function isOptional({ questionToken, parent }: ts.ParameterDeclaration): boolean {
  return questionToken !== undefined || (parent.flags & ts.NodeFlags.JavaScriptFile) !== 0;
}

/** How a reader would call a function: `disconnect`, `Connection.disconnect`. */
function stepOf(wrapper: Wrapper, file: ts.SourceFile): Step {
  const holder = holderOf(wrapper);
  const name = nameOfFunction(wrapper) ?? '';
  const own = wrapper.getSourceFile();
  return {
    name: holder === undefined ? name : `${holder}.${name}`,
    span: spanOf(nameNodeOfFunction(wrapper) ?? wrapper, own),
    ...(own !== file && { file: own.fileName }),
  };
}

function holderOf(wrapper: Wrapper): string | undefined {
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

/** Something primitive that stands for a value: of a string that is only partly known, the part. */
function primitiveOf(value: Value, part: Part | undefined): { readonly value: Supposed['value'] } | undefined {
  switch (value.kind) {
    case 'string': {
      const text = value.value ?? part?.atLeast;
      return text === undefined ? undefined : { value: text };
    }
    case 'number':
    case 'boolean':
      return { value: value.value };
    case 'bigint':
      return { value: 0n };
    case 'null':
      return { value: null };
    case 'undefined':
      return { value: undefined };
    case 'object':
      return undefined;
  }
}

function remembered(passes: Delivery['passes']): Delivery['passes'] {
  const answers = new Map<string, boolean>();
  return (value, part) => {
    const key = `${value.kind} ${'value' in value ? value.value : ''} ${part?.atLeast ?? ''}`;
    const answer = answers.get(key) ?? passes(value, part);
    answers.set(key, answer);
    return answer;
  };
}
