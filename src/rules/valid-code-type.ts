import type { Analysis } from '../analysis/analysis.js';
import type { InfoSite, Part, SentSite, Value } from '../analysis/site.js';
import { closeOutcome } from '../registry/apis/closeOutcome.js';
import { type ApiId, apiOf } from '../registry/apis/index.js';
import { sources } from '../registry/sources.js';
import { advice, alternativesTo, named } from './alternatives.js';
import { isRefused, maySend } from './consequence.js';
import { isReplaceable, preferFirst, replaceWith, rewrite, safely, useAlternatives } from './fixes.js';
import { outcome, outcomeOfCode } from './outcome.js';
import { phrases } from './phrases.js';
import { plainValue } from './plainValue.js';
import { byteLength, maxReasonBytes } from './reasonLength.js';
import { alternativesAt, needsCode } from './refusedCodes.js';
import { defineRule, type Fix, type ProblemIn, type RuleContext, type Text } from './rule.js';

const messages = {
  string: phrases.message,
  fraction: phrases.message,
  NaN: phrases.message,
  bigint: phrases.message,
  null: phrases.message,
  boolean: phrases.message,
  object: phrases.message,
  passed: phrases.message,
  reasonFirst: phrases.message,
  primitive: phrases.message,
} as const;

/** What the messages are about. */
const subjects: Readonly<Record<keyof typeof messages, string>> = {
  string: phrases.string,
  fraction: phrases.fraction,
  NaN: phrases.written,
  bigint: phrases.bigint,
  null: phrases.written,
  boolean: phrases.boolean,
  object: phrases.object,
  passed: phrases.passed,
  reasonFirst: phrases.reasonAsCode,
  primitive: phrases.written,
};

/** A Close frame contains the code as a 16-bit integer. APIs refuse other values, or convert them. */
export const validCodeType = defineRule({
  id: 'valid-code-type',
  severity: 'error',
  description:
    'Reports a value that is no whole number where a close code belongs, such as a string, null or the reason.',
  source: sources.closeFrame,
  messages,
  check(site, analysis) {
    if (site.kind === 'info') return site.parts.flatMap((part) => getProblemOfInfo(part, site, analysis) ?? []);
    if (site.kind !== 'sent') return [];
    return site.parts.flatMap((part) => part.values.flatMap((value) => getProblem(value, part, site, analysis) ?? []));
  },
});

function getProblem(
  value: Value,
  part: Part,
  site: SentSite,
  analysis: RuleContext,
): ProblemIn<typeof messages> | undefined {
  const messageId = site.sending.isPassed ? 'passed' : wrongType(value, part);
  const { apis } = site;
  if (!messageId || (value.kind === 'null' && apis.every(takesNullForNone))) return undefined;
  const text = messageId === 'NaN' || messageId === 'null' ? messageId : textOf(part, analysis);
  const passed = value.kind === 'string' ? (value.value ?? part.atLeast) : plainValue(value);
  const isKnown = value.kind !== 'string' || messageId === 'reasonFirst' || value.value !== undefined;
  const isCertain = (isKnown ? isRefused(apis, passed) : apis.every(refusesStrings)) && part.values.length === 1;
  const { fixes, advice } =
    messageId === 'passed'
      ? callItself(site, analysis)
      : messageId === 'reasonFirst'
        ? reasonToItsPlace(site, part, analysis)
        : numberInstead(value, site, part, analysis);
  return {
    messageId,
    data: {
      outcome: outcome({ template: subjects[messageId], data: { text } }, site, analysis, (id) =>
        isKnown ? outcomeOfCode(id, passed) : outcomeOfString(id),
      ),
      advice,
    },
    span: part.span,
    site,
    codes: [],
    fixes,
    ...(!isCertain && { atMost: 'warning' as const }),
  };
}

type WrongType = 'string' | 'fraction' | 'NaN' | 'bigint' | 'null' | 'boolean' | 'object' | 'reasonFirst';

function wrongType(value: Value, part: Part): WrongType | undefined {
  switch (value.kind) {
    case 'undefined':
      return undefined;
    case 'number':
      if (Number.isNaN(value.value)) return 'NaN';
      return Number.isFinite(value.value) && !Number.isInteger(value.value) ? 'fraction' : undefined;
    case 'string': {
      const text = value.value ?? part.atLeast;
      return text === undefined || isNumeric(text) ? 'string' : 'reasonFirst';
    }
    default:
      return value.kind;
  }
}

function isNumeric(text: string): boolean {
  return text.trim() !== '' && !Number.isNaN(Number(text));
}

interface Remedy {
  readonly advice: Text;
  readonly fixes: readonly Fix[];
}

/** Advises the integer that was meant, or else an alternative. */
function numberInstead(value: Value, site: SentSite, part: Part, analysis: RuleContext): Remedy {
  if (value.kind === 'string' && value.value === undefined)
    return { advice: { template: phrases.makeNumber }, fixes: [] };
  const unpacked = unpack(value, site, part, analysis);
  if (unpacked) return unpacked;
  const meant = meantCode(value, part);
  if (maySend(site.apis, meant)) {
    const fixes = preferFirst(replaceWith(meant, part, analysis));
    // The integer behind a fraction is a guess.
    const isSafe = part.literal && value.kind !== 'number';
    return { advice: { template: phrases.write, data: { code: meant } }, fixes: isSafe ? safely(fixes) : fixes };
  }
  const codes = alternativesAt(site, meant, analysis);
  if (value.kind !== 'null' || needsCode(site)) {
    return { advice: advice(codes, site.apis), fixes: useAlternatives(codes, site, part, analysis) };
  }
  const alternatives = ['no-code', ...codes] as const;
  return {
    advice: advice(alternatives, site.apis),
    fixes: safely(useAlternatives(alternatives, site, part, analysis)),
  };
}

/** `ws.close.bind(ws)` becomes `() => ws.close()`. */
function callItself({ span, sending: { callee } }: SentSite, { writer }: RuleContext): Remedy {
  const text = writer.sending?.callAlone(callee);
  if (text === undefined) return { advice: { template: phrases.makeNumber }, fixes: [] };
  const fix: Fix = { title: { template: phrases.replaceByName, data: { name: text } }, edits: [{ ...span, text }] };
  return { advice: { template: phrases.write, data: { code: text } }, fixes: preferFirst([fix]) };
}

/** Replaces an object by the code and the reason in it, as they are written. */
function unpack(value: Value, { sending }: SentSite, part: Part, { text, writer }: RuleContext): Remedy | undefined {
  if (value.kind !== 'object' || !value.code || !part.literal || part.values.length > 1) return undefined;
  if (sending.form !== 'arguments' || sending.reason || !writer.sending) return undefined;
  const given = [value.code, ...(value.reason ? [value.reason] : [])];
  const written = writer.sending.list(given.map(({ start, end }) => text.slice(start, end)));
  const fix: Fix = {
    title: { template: phrases.replaceByName, data: { name: written } },
    edits: [{ ...part.span, text: written }],
  };
  return { advice: { template: phrases.write, data: { code: written } }, fixes: preferFirst([fix]) };
}

/** `'1006'` and `1006n` mean 1006. NaN where the meaning isn't known. */
function meantCode(value: Value, { literal }: Part): number {
  if (value.kind === 'string') return Number(value.value);
  if (value.kind === 'number') return Math.trunc(value.value);
  return value.kind === 'bigint' && literal ? (value.value ?? Number.NaN) : Number.NaN;
}

/** Adds a code before the reason, or swaps the two. */
function reasonToItsPlace(site: SentSite, part: Part, analysis: RuleContext): Remedy {
  const { apis, sending } = site;
  const alternatives = alternativesTo(Number.NaN, apis, true, analysis);
  const instead = {
    advice: advice(alternatives, apis),
    fixes: useAlternatives(alternatives, site, part, analysis),
  };
  if (sending.form !== 'arguments' || !sending.code || !site.parts.every(isReason)) return instead;

  if (!sending.reason) {
    const { writer } = analysis;
    const [best = 1000, ...others] = alternatives.filter((one) => typeof one === 'number');
    return {
      advice: { template: phrases.passFirst, data: named(best, analysis) },
      fixes: preferFirst(
        [best, ...others].flatMap((code) => {
          const edit = writer.sending?.addCode(code, sending);
          return edit ? [{ title: { template: phrases.codeFirst, data: named(code, analysis) }, edits: [edit] }] : [];
        }),
      ),
    };
  }

  if (!isCodeInReasonsPlace(site, analysis)) return instead;
  const { code, reason } = sending;
  const swap: Fix = {
    title: { template: phrases.swap },
    edits: [
      { ...code, text: analysis.text.slice(reason.start, reason.end) },
      { ...reason, text: analysis.text.slice(code.start, code.end) },
    ],
  };
  return { advice: { template: phrases.swapThem }, fixes: safely(preferFirst([swap])) };
}

/** Whether a part can only be meant as the reason, and may be sent as one. */
function isReason(part: Part): boolean {
  const [value, ...others] = part.values;
  return (
    value?.kind === 'string' &&
    others.length === 0 &&
    wrongType(value, part) === 'reasonFirst' &&
    byteLength(value.value ?? part.atLeast ?? '') <= maxReasonBytes
  );
}

function isCodeInReasonsPlace({ apis, sending }: SentSite, { sites }: Analysis): boolean {
  const values = sites
    .filter((other) => other.kind === 'reason' && other.sending.span.start === sending.span.start)
    .flatMap(({ parts }) => parts.flatMap((part) => part.values));
  return values.length > 0 && values.every((value) => value.kind === 'number' && maySend(apis, value.value));
}

function getProblemOfInfo(part: Part, site: InfoSite, analysis: RuleContext): ProblemIn<typeof messages> | undefined {
  const primitives = part.values.filter(isPrimitive);
  const [value] = primitives;
  if (!value) return undefined;
  const meant = value.kind === 'number' && maySend(site.apis, value.value) ? value.value : undefined;
  const { sending } = analysis.writer;
  // Otherwise another argument, the reason, would be lost.
  const instead =
    meant !== undefined && isReplaceable(part) && sending?.isAlone(site, analysis)
      ? { ...named(meant, analysis), code: sending.object({ closeCode: meant }) }
      : undefined;
  return {
    messageId: 'primitive',
    data: {
      outcome: outcome(
        { template: subjects.primitive, data: { text: textOf(part, analysis) } },
        site,
        analysis,
        () => ({
          template: phrases.throws,
        }),
      ),
      advice: instead
        ? { template: phrases.write, data: instead }
        : {
            template: phrases.makeObject,
            data: { properties: sending?.object({ closeCode: undefined, reason: undefined }) ?? '' },
          },
    },
    span: part.span,
    site,
    codes: [],
    fixes: instead
      ? safely(
          preferFirst([
            { title: { template: phrases.replace, data: instead }, edits: [rewrite(part, instead.code, analysis)] },
          ]),
        )
      : [],
    ...(primitives.length < part.values.length && { atMost: 'warning' as const }),
  };
}

/** Web IDL converts undefined and null to an empty dictionary. */
function isPrimitive({ kind }: Value): boolean {
  return kind !== 'object' && kind !== 'undefined' && kind !== 'null';
}

/** What an API does with a string whose text isn't known, as a sentence about `{what}`. */
function outcomeOfString(id: ApiId): Text {
  const outcome = apiOf(id).wrongType.string;
  switch (outcome.does) {
    case 'throw':
      return { template: phrases.throws };
    case 'replace':
      return { template: phrases.isSentAs, data: { code: outcome.code } };
    case 'omit':
      return { template: phrases.isLeftOut };
    case 'nothing':
      return { template: phrases.sendsNothing };
    case 'hand over':
      return { template: phrases.isHandedOver };
    default:
      return { template: phrases.isConverted };
  }
}

function textOf({ span }: Part, { text }: Analysis): string {
  return text.slice(span.start, span.end);
}

function takesNullForNone(id: ApiId): boolean {
  const outcome = closeOutcome(apiOf(id), null);
  return outcome.does === 'send' && outcome.code === apiOf(id).defaultCode;
}

function refusesStrings(id: ApiId): boolean {
  return apiOf(id).wrongType.string.does === 'throw';
}
