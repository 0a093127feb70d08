import type { Analysis } from '../analysis/analysis.js';
import { teamCodeName } from '../analysis/config/teamCodes.js';
import type { CompletionSite } from '../analysis/frontEnd.js';
import type { Reading } from '../analysis/reading.js';
import type { ComparedSite, ConstantName, Part, ReasonSite, Site } from '../analysis/site.js';
import type { Span } from '../analysis/span.js';
import { wordsOf } from '../analysis/words.js';
import { type ApiId, apiOf } from '../registry/apis/index.js';
import { codes } from '../registry/codes.js';
import { describe } from '../registry/describe.js';
import { httpStatuses } from '../registry/httpStatuses.js';
import { inRanges } from '../registry/ranges.js';
import { maySend } from '../rules/consequence.js';
import { byteLength, maxReasonBytes } from '../rules/reasonLength.js';
import type { Translate } from '../rules/rule.js';
import { codeInWords, codesIn } from './codeCards.js';
import { completionTexts } from './completionTexts.js';
import { constantOf } from './constantOf.js';
import { type Say, sayWith } from './say.js';

/** A suggestion for the text at the cursor. */
export interface Completion {
  readonly kind: 'code' | 'constant' | 'reason';
  /** The text that is shown and searched: `1001 Going Away`. */
  readonly label: string;
  /** Shown beside the label. Empty where the label is enough. */
  readonly detail: string;
  /** Plain text, also for screen readers. Empty where there is no more to say. */
  readonly documentation: string;
  /** The text that a search matches: number and name, or the text of a reason typed so far, quotes included. */
  readonly filter: string;
  readonly insert: string;
  /** The text typed so far, in UTF-16. */
  readonly replaces: Span;
}

/** The most common codes, best first. Others follow by number. */
const commonest = [1000, 1001, 1008, 1011, 1013, 1012, 1006, 1005, 1003, 1009, 1007, 1002];

/** The completions at an offset (UTF-16), best first. Empty where neither a code nor a reason belongs there. */
export function completions(reading: Reading, offset: number, translate?: Translate): readonly Completion[] {
  const { analysis } = reading;
  const say = sayWith(translate);
  const written = reasonAround(offset, analysis);
  if (written) return reasons(written.site, reading, written.span, say);
  const typing = reading.completionSiteAt(offset);
  if (!typing) return [];
  if (typing.site.kind === 'reason') return reasons(typing.site, reading, typing.typed, say);
  return candidates(typing, analysis).flatMap((code) => ofCode(code, typing, analysis, say));
}

/** The codes that a site can send or receive, best first. */
function candidates(
  { site, constants, typed, end }: CompletionSite,
  { teamCodes, sites }: Analysis,
): readonly number[] {
  const roles = new Set(site.apis.map((id) => apiOf(id).role));
  const [only] = roles.size === 1 ? roles : [];
  const role = only === 'both' ? end : only;
  const isOfOtherEnd = (sender: string | undefined) =>
    role !== undefined && (sender === 'client' || sender === 'server') && sender !== role;
  const isSent = site.kind === 'sent';
  const fits = (code: number) =>
    isSent ? maySend(site.apis, code) : site.apis.some((id: ApiId) => inRanges(code, apiOf(id).receives));
  const own = [...teamCodes.team, ...teamCodes.spoken.flatMap((vocabulary) => vocabulary.codes)]
    .filter(({ sentBy }) => !isSent || (!isOfOtherEnd(sentBy) && sentBy !== 'nobody'))
    .map(({ code }) => code);
  // A code that only this endpoint sends can't be received.
  const registered = codes
    .filter(({ senders }) => (isSent ? !isOfOtherEnd(senders) : senders !== role))
    .map(({ code }) => code);
  const named = constants.map(({ code }) => code);
  const inOrder = [
    1000,
    // Handlers with such a code most often also handle a lost connection.
    ...(isSent ? [] : [1006]),
    ...named,
    ...own,
    ...commonest.filter((code) => registered.includes(code)),
    ...registered,
    4000,
  ];
  const tested = site.kind === 'compared' ? testedBeside(site, typed, sites) : [];
  return [...new Set(inOrder)].filter(
    (code) => fits(code) && !tested.includes(code) && describe(code).seen.inEventCode !== 'broken-peer',
  );
}

/** The codes in the same list, or in other cases of the same `switch`. */
function testedBeside(site: ComparedSite, typed: Span, sites: Analysis['sites']): readonly number[] {
  const isBeside = (other: Site) =>
    other.kind === 'compared' &&
    other.comparison === site.comparison &&
    (site.comparison === 'case'
      ? other.subject.start === site.subject.start
      : other.comparisonSpan.start === site.comparisonSpan.start);
  const parts = sites.filter(isBeside).flatMap((one) => one.parts);
  return parts.filter(({ span }) => span.start !== typed.start).flatMap(codesIn);
}

/** A completion for a code by its number. Those for its constants come first. */
function ofCode(code: number, typing: CompletionSite, { teamCodes }: Analysis, say: Say): readonly Completion[] {
  const { site, typed } = typing;
  const { assigned, name: general } = describe(code);
  const constants = typing.constants.filter((constant) => constant.code === code);
  const by = (names: readonly ConstantName[]) => {
    const part: Part = { span: typed, values: [{ kind: 'number', value: code }], literal: true, names };
    return site.kind === 'reason' ? '' : codeInWords(code, site, part, teamCodes, say);
  };
  const name = assigned?.name ?? teamCodeName(code, teamCodes);
  const [only] = constants.length === 1 ? constants : [];
  const label = `${code} ${name ?? only?.name ?? general}`;
  return [
    ...constants.map((constant): Completion => {
      const detail = [code, name ?? constant.comment ?? []].flat().join(' ');
      return {
        kind: 'constant',
        label: constant.name,
        detail,
        documentation: by([constant]),
        filter: `${constant.name} ${detail}`,
        ...writing(constant.name),
      };
    }),
    {
      kind: 'code',
      label,
      detail: '',
      documentation: by(constants),
      filter: label,
      ...writing(String(code)),
    },
  ];

  function writing(insert: string): Pick<Completion, 'insert' | 'replaces'> {
    return { insert, replaces: typed };
  }
}

/** The literal reason around an offset, quotes included, and its value. */
export function reasonAround(
  offset: number,
  { sites }: Analysis,
): { readonly site: ReasonSite; readonly span: Span; readonly texts: readonly string[] } | undefined {
  for (const site of sites) {
    if (site.kind !== 'reason') continue;
    const part = site.parts.find(({ literal, span }) => literal && span.start < offset && offset < span.end);
    const texts = part?.values.flatMap((value) => (value.kind === 'string' ? (value.value ?? []) : [])) ?? [];
    if (part && texts.length > 0) return { site, span: part.span, texts };
  }
  return undefined;
}

/** Short reasons for the code beside it, with the number of bytes that remain. */
function reasons(site: ReasonSite, { analysis, writer }: Reading, typed: Span, say: Say): readonly Completion[] {
  const beside = analysis.sites.find(
    (other) => other.kind === 'sent' && other.sending.span.start === site.sending.span.start,
  );
  const [part, ...others] = beside?.kind === 'sent' ? beside.parts : [];
  const reason = part && others.length === 0 ? reasonFor(part, analysis) : undefined;
  if (reason === undefined || byteLength(reason) > maxReasonBytes || !writer.reasons) return [];
  const literal = writer.reasons.literal(reason, analysis.text.slice(typed.start));
  return [
    {
      kind: 'reason',
      label: reason,
      detail: say(completionTexts.bytesLeft, { left: maxReasonBytes - byteLength(reason), room: maxReasonBytes }),
      documentation: '',
      filter: literal,
      insert: literal,
      replaces: typed,
    },
  ];
}

/** The code's name in plain words, as a peer's log would show it. It is not translated, because it is sent. */
function reasonFor(part: Part, { teamCodes }: Analysis): string | undefined {
  const [value, ...others] = part.values;
  if (value?.kind !== 'number' || others.length > 0) return undefined;
  const code = value.value;
  const agreedOn = describe(code).assigned?.name ?? teamCodeName(code, teamCodes);
  const constant = constantOf(part);
  const reason =
    spoken[code] ?? agreedOn ?? (constant && inPlainWords(constant)) ?? httpStatuses.get(code - 4000)?.name;
  return reason?.toLowerCase();
}

/** The name of a constant in plain words: `CloseCode.RoomFull` and `CLOSE_ROOM_FULL` become `room full`. */
function inPlainWords({ name }: ConstantName): string {
  return wordsOf(name.replace(/^.*\./, ''))
    .filter((word, index) => index > 0 || !/^(ws|close)$/.test(word))
    .join(' ');
}

const spoken: Readonly<Record<number, string>> = {
  1000: 'done',
  1001: 'shutting down',
  1003: 'this kind of data is not accepted',
  1007: 'malformed message',
  1008: 'not allowed',
  1009: 'message too big',
  1011: 'internal error',
  1012: 'restarting, reconnect in a moment',
  1013: 'overloaded, try again later',
};
