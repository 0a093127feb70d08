import ts from 'typescript';
import { maxCallsToSink } from '../../limits.js';
import type { Part, Value } from '../../site.js';
import type { Assumption } from '../evaluation/assumption.js';
import type { Evaluation } from '../evaluation/index.js';
import { createMeanings } from '../meanings/index.js';
import type { Program } from '../program.js';
import { symbolBehind } from '../resolution/symbols.js';
import { type Called, calledBy } from '../syntax/called.js';
import { isCaught } from '../syntax/caught.js';
import { hasBody, type WithBody } from '../syntax/functions.js';
import { importedNames } from '../syntax/imported.js';
import { nodesIn } from '../syntax/nodesIn.js';
import { callStepOf } from './callPath.js';
import { type Candidates, findCandidates } from './candidates.js';
import { createParameterSources } from './parameterSources.js';
import { createSinks, type Sink, type Sinks } from './sinks.js';
import { argumentOf, joined, type Summary } from './summary.js';

/** Computes function summaries: how codes and reasons flow through functions to a sink. */
export interface Summaries {
  /** The flows of the arguments of a call to an API. Empty when the called function passes none on. */
  summariesOfCall(called: Called): readonly Summary[];
  /** The flows of a function's parameters to an API. Only functions that it calls itself are on the path. */
  summariesOf(wrapper: ts.SignatureDeclaration): readonly Summary[];
}

export function createSummaries(program: Program, evaluation: Evaluation): Summaries {
  const { checker, marked, memos, whole, resolution } = program;
  const parameterSources = createParameterSources(program);
  const sinks = memos.create<ts.SourceFile, Sinks | undefined>(undefined);
  // A function passes nothing on while its own summary is being computed.
  const memo = memos.create<ts.Node, readonly Summary[]>([], areAlike);
  let candidates: Candidates | undefined;

  return { summariesOfCall, summariesOf };

  function summariesOfCall(called: Called): readonly Summary[] {
    candidates ??= findCandidates(whole, marked.methods);
    if (!candidates.names.has(called.name) && !isImported(called.callee)) return [];
    const wrapper = resolution.functionCalledBy(called.callee);
    if (!wrapper) return [];
    const step = callStepOf(wrapper, program.file);
    return summariesOf(wrapper).map((summary) => ({ ...summary, through: [step, ...summary.through] }));
  }

  /** Whether a name may stand for a function with another name: `import end from './stop'`. */
  function isImported(callee: ts.Expression): boolean {
    return (
      ts.isIdentifier(callee) &&
      importedNames(callee.getSourceFile()).some(
        (name) => name.text === callee.text && symbolBehind(name, checker)?.declarations,
      )
    );
  }

  function summariesOf(wrapper: ts.SignatureDeclaration): readonly Summary[] {
    candidates ??= findCandidates(whole, marked.methods);
    if (!candidates.functions.has(wrapper) || !hasBody(wrapper)) return [];
    return memo(wrapper, () => joined(readBody(wrapper)));
  }

  function readBody(wrapper: WithBody): readonly Summary[] {
    const fileSinks = sinksOf(wrapper.getSourceFile());
    const summaries: Summary[] = [];
    for (const node of nodesIn(wrapper.body)) {
      if (ts.isCallExpression(node)) readCall(node);
      else if (ts.isObjectLiteralExpression(node)) readProperties(node);
    }
    return summaries;

    function readProperties(literal: ts.ObjectLiteralExpression): void {
      for (const { mark, value } of fileSinks.sinkPropertiesIn(literal)) handOn(value, { mark, evidence: 'type' });
    }

    function readCall(call: ts.CallExpression): void {
      const called = calledBy(call);
      if (!called) return;
      const known = fileSinks.sinkOf(called);
      const summed = known ? [] : summariesOfCall(called);
      const sink = known ?? (summed.length === 0 ? fileSinks.sinkByName(called) : undefined);
      sink?.marks.forEach((mark, index) => {
        const given = called.given[index];
        if (mark && given) handOn(given, { ...sink, mark });
      });
      for (const inner of summed) {
        const given = argumentOf(called, inner)?.value;
        if (given && inner.through.length < maxCallsToSink) handOn(given, inner, inner);
      }
    }

    function handOn(
      given: ts.Expression,
      {
        mark,
        evidence,
        doubtful = false,
        isPlain = false,
        isUnseen,
      }: Pick<Summary, 'mark' | 'evidence' | 'doubtful' | 'isPlain'> & Pick<Sink, 'isUnseen'>,
      inner?: Summary,
    ): void {
      if (mark.what !== 'Argument' && mark.what !== 'Reason' && mark.what !== 'Info') return;
      for (const source of parameterSources.sourcesIn(given, wrapper)) {
        const { parameter, property, byDefault } = source;
        const answer = memos.create<string, boolean>(false);
        const sentFor = (value: Assumption['value']) =>
          evaluation.arrivals(
            given,
            [{ is: (expression) => parameterSources.isSource(expression, source), value }],
            wrapper,
          );
        summaries.push({
          index: wrapper.parameters.indexOf(parameter),
          ...(property !== undefined && { property }),
          mark,
          evidence,
          doubtful,
          isPlain,
          through: inner?.through ?? [],
          ...(byDefault && { byDefault }),
          isCaught: isCaught(given) || isUnseen === true || inner?.isCaught === true,
          mayBeOmitted: () =>
            !byDefault &&
            isOptional(parameter) &&
            property === undefined &&
            (inner?.mayBeOmitted() ?? true) &&
            answer('omitted', () =>
              sentFor(undefined).every(({ known }) => known !== undefined && known.value === undefined),
            ),
          passes: (value, part) =>
            answer(`${value.kind} ${'value' in value ? value.value : ''} ${part?.atLeast ?? ''}`, () => {
              const primitive = primitiveOf(value, part);
              if (!primitive || (byDefault && primitive.value === undefined)) return false;
              if (isReplacedOnThrow(given, marked.methods)) return false;
              const arrives = sentFor(primitive.value).some(
                ({ known, certain }) => certain && known && Object.is(known.value, primitive.value),
              );
              return arrives && (inner?.passes(value, part) ?? true);
            }),
        });
      }
    }
  }

  function sinksOf(file: ts.SourceFile): Sinks {
    return sinks(file, () => createSinks(program, createMeanings({ ...program, file }))) as Sinks;
  }
}

/** Whether another close call follows where this one throws: `try { ws.close(code) } catch { ws.close() }`. */
function isReplacedOnThrow(call: ts.Node, methods: ReadonlySet<string>): boolean {
  for (let node = call; node.parent && !ts.isFunctionLike(node); node = node.parent) {
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

/** In JavaScript every argument may be omitted. */
function isOptional({ questionToken, parent }: ts.ParameterDeclaration): boolean {
  return questionToken !== undefined || (parent.flags & ts.NodeFlags.JavaScriptFile) !== 0;
}

/** A primitive that represents a value. For a string that is only partly constant, its constant part. */
function primitiveOf(value: Value, part: Part | undefined): { readonly value: Assumption['value'] } | undefined {
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

/** Whether summaries are equal, apart from differences in the path that change nothing else. */
function areAlike(some: readonly Summary[], others: readonly Summary[]): boolean {
  return describe(some) === describe(others);
}

function describe(summaries: readonly Summary[]): string {
  return summaries
    .map(({ index, property = '', mark, evidence, isCaught }) =>
      [index, property, mark.what, ...mark.apis, evidence, isCaught].join(' '),
    )
    .toSorted()
    .join('\n');
}
