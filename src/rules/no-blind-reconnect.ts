import type { AfterCode, ReconnectSite } from '../analysis/site.js';
import type { CodeGroup } from '../analysis/writer.js';
import { apiOf } from '../registry/apis/index.js';
import { inRanges } from '../registry/codeRange.js';
import { describe } from '../registry/describe.js';
import { sources } from '../registry/sources.js';
import { named } from './alternatives.js';
import { eitherOf, joined } from './consequence.js';
import { carriedRefusals, type FinalCode, finalCodes, isRefusal, otherCodes, passingCodes } from './finalCodes.js';
import { preferFirst } from './fixes.js';
import { phrases } from './phrases.js';
import { defineRule, type Fix, type ProblemIn, type RuleContext, type Text } from './rule.js';

const messages = {
  blind: 'This reconnects even after {codes}. Check the code.',
  useless: 'Reconnecting after {codes} is useless. Stop instead.',
  missed: 'This never reconnects after {codes}. Reconnect then.',
} as const;

/** RFC 6455 §7.2.3 asks clients to wait before they connect again. The code shows whether they should do so at all. */
export const noBlindReconnect = defineRule({
  id: 'no-blind-reconnect',
  severity: 'off',
  description: 'Reports a client that reconnects without checking the close code, or after the wrong codes.',
  source: sources.recovery,
  messages,
  check(site, context) {
    if (site.kind !== 'reconnect' || site.codeUse === 'escapes') return [];
    const isBlind = site.codeUse === 'ignored';
    const final = finalCodesOf(site, context);
    const useless = uselessAfter(site, final);
    const missed = isBlind ? [] : missedAfter(site, final);
    const problems: ProblemIn<typeof messages>[] = [];
    if (isBlind ? useless.length > 0 : useless.some(({ code }) => isRefusal(code))) {
      const codes = worstFirst(useless);
      problems.push({
        messageId: isBlind ? 'blind' : 'useless',
        data: { codes: inWords(isBlind ? codes.slice(0, 1) : codes) },
        span: site.span,
        site,
        // The codes that the message names.
        codes: codes.slice(0, 2).map(({ code }) => code),
        fixes: decideByCode(site, useless, final, context),
      });
    }
    if (missed.length > 0) {
      problems.push({
        messageId: 'missed',
        data: { codes: inWords(missed.map((code) => named(code, context))) },
        span: site.span,
        site,
        codes: missed,
        fixes: connectAgainAfter(missed, site, context),
      });
    }
    return problems;
  },
});

function finalCodesOf(site: ReconnectSite, { teamCodes }: RuleContext): readonly FinalCode[] {
  const carried = carriedRefusals(teamCodes).filter(({ code }) => afterOf(code, site)?.isCompared);
  return [...finalCodes(teamCodes, site.apis), ...carried];
}

/**
 * The codes after which the handler connects again although that doesn't help. A code that the handler compares counts
 * as intended.
 */
function uselessAfter(site: ReconnectSite, final: readonly FinalCode[]): readonly FinalCode[] {
  return final.filter(({ code }) => {
    const after = afterOf(code, site);
    if (after?.connects !== 'yes') return false;
    // Another action, such as a login, may help.
    return !after.isCompared || (isRefusal(code) && after.otherCalls.length === 0);
  });
}

/** The codes after which the handler never connects again, although that would help. */
function missedAfter(site: ReconnectSite, final: readonly FinalCode[]): readonly number[] {
  if (site.connectsElsewhere) return [];
  const arriving = passingCodes.filter((code) => site.apis.every((id) => inRanges(code, apiOf(id).receives)));
  const [connected] = [...arriving, ...otherCodes, ...final.map(({ code }) => code)].flatMap((code) => {
    const after = afterOf(code, site);
    return after?.connects === 'yes' ? after : [];
  });
  if (!connected) return [];
  return arriving.filter((code) => {
    const after = afterOf(code, site);
    const isNever = after?.connects === 'no' && !after.isCompared;
    return isNever && after.otherCalls.every((call) => connected.otherCalls.includes(call));
  });
}

function afterOf(code: number, { after }: ReconnectSite): AfterCode | undefined {
  return after.find((one) => one.code === code);
}

/** Refusals come first, because they are the most common. */
function worstFirst(useless: readonly FinalCode[]): readonly FinalCode[] {
  const isMet = ({ code, why }: FinalCode) => why === 'fix-first' && isRefusal(code);
  return [...useless.filter(isMet), ...useless.filter((final) => !isMet(final))];
}

/** Connects again only after the other codes. Where the delay is constant, one of the fixes also makes it grow. */
function decideByCode(
  site: ReconnectSite,
  useless: readonly FinalCode[],
  final: readonly FinalCode[],
  context: RuleContext,
): readonly Fix[] {
  const others = [...passingCodes, ...otherCodes].filter((code) => final.every((known) => known.code !== code));
  if (!others.some((code) => afterOf(code, site)?.connects === 'yes')) return [];
  const { reconnecting } = context.writer;
  const groups = groupsOf(useless);
  const growing = reconnecting?.decideByCode(site, groups, context, comments.wait);
  const plain = reconnecting?.decideByCode(site, groups, context);
  const fixes: readonly Fix[] = [
    ...(growing ? [{ title: { template: phrases.decideAndBackOff }, edits: growing }] : []),
    ...(plain ? [{ title: { template: phrases.decideByCode }, edits: plain }] : []),
  ];
  return preferFirst(fixes);
}

function groupsOf(useless: readonly FinalCode[]): readonly CodeGroup[] {
  return (['no', 'fix-first'] as const)
    .map((why) => ({ comment: comments[why], codes: useless.filter((final) => final.why === why) }))
    .filter(({ codes }) => codes.length > 0);
}

/** Comments in the inserted code, in English like most code. */
const comments = {
  no: 'The end was intended.',
  'fix-first': 'The same would happen again.',
  wait: 'At random, so that not all clients come at once, and up to twice as long each time.',
} as const;

function connectAgainAfter(missed: readonly number[], site: ReconnectSite, context: RuleContext): readonly Fix[] {
  const edits = context.writer.reconnecting?.connectAfter(site, missed, context);
  if (!edits) return [];
  const codes = joined(
    missed.map((one) => ({ template: phrases.codeAndName, data: { code: one, name: describe(one).name } })),
  );
  return [{ title: { template: phrases.connectAgainAfter, data: { codes } }, edits, preferred: true }];
}

/** "1008 (Policy Violation)", "1012 or 1013". */
function inWords(codes: readonly Pick<FinalCode, 'code' | 'name'>[]): Text {
  const template = codes.length > 1 ? phrases.code : phrases.codeAndName;
  return eitherOf(codes.map(({ code, name }) => ({ template, data: { code, name } })));
}
