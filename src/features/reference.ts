/**
 * The reference of the whole code space, and the list of rules. It is a bundle of its own, dist/reference.js: it needs
 * the registry and the rules, but no document and no TypeScript.
 */
import { arrivingIn } from '../registry/arriving.js';
import { codesOf, runsOf } from '../registry/codeRange.js';
import { codes } from '../registry/codes.js';
import { describe } from '../registry/describe.js';
import type { Facts, Instead } from '../registry/facts.js';
import { httpStatuses } from '../registry/httpStatuses.js';
import { type RangeOfCodes, ranges } from '../registry/ranges.js';
import { runtimeGroups } from '../registry/runtimeGroups.js';
import { runtimes } from '../registry/runtimes.js';
import { vocabularies } from '../registry/vocabularies/index.js';
import type { Translate } from '../rules/rule.js';
import { alternativeName, codeFactTexts, reconnectAdvice, seenInEvent } from './codeFacts.js';
import type { ConfigCodes } from './configCodes.js';
import type { LocatedCode } from './declaredCodes.js';
import type { Entry, Reference } from './referenceEntry.js';
import { referenceTexts } from './referenceTexts.js';
import { type Say, sayWith } from './say.js';
import { situationsOf } from './situations.js';
import { declaredEntry, teamEntries, vocabularyEntries } from './teamCodeEntries.js';

export { closeIn } from './closeIn.js';
export { codeOf, entriesOf, labelOf, search } from './entries.js';
export type { Reference } from './referenceEntry.js';
export { ruleInfos } from './ruleInfos.js';

/** The server's alternatives first, because servers send HTTP statuses. */
const statuses: Reference['httpStatuses'] = [...httpStatuses].map(([status, { name, server, page }]) => {
  const codes = [...server, ...page].flatMap(({ send }) => (typeof send === 'number' ? [send] : []));
  return { status, name, codes: [...new Set(codes)] };
});

/**
 * The reference of all close codes, in English without a translation. `teams` are the codes of the workspace's configs,
 * `declared` those of its code.
 */
export function reference(
  translate?: Translate,
  teams: readonly ConfigCodes[] = [],
  declared: readonly LocatedCode[] = [],
): Reference {
  const say = sayWith(translate);
  const texts = Object.fromEntries(Object.entries(referenceTexts).map(([key, template]) => [key, say(template)]));
  const { fromFrame, madeHere } = arrivingIn(['whatwg']);
  const standard = runtimes.find(({ api }) => api === 'whatwg');
  return {
    texts: texts as Reference['texts'],
    ranges: ranges.map(({ range, shortName, assignedBy }) => ({
      range,
      name: say(shortName),
      assignedBy: say(assignedBy),
    })),
    legal: [
      {
        label: say(referenceTexts.inAFrame),
        codes: runsOf(codesOf([[0, 4999]]).filter((code) => describe(code).sendable)),
      },
      { label: say(referenceTexts.fromAPage), codes: standard?.takes ?? [] },
      {
        label: say(referenceTexts.inEventCode),
        codes: runsOf([...fromFrame, ...madeHere].sort((a, b) => a - b)),
      },
    ],
    entries: ranges.flatMap((range) => entriesIn(range, say)),
    team: [...teams.flatMap((team) => teamEntries(team, say)), ...declared.map((code) => declaredEntry(code, say))],
    services: vocabularies.flatMap((vocabulary) => vocabularyEntries(vocabulary, say)),
    runtimeGroups: runtimeGroups.map(({ name, runtimes }) => ({
      name: say(name),
      runtimes: runtimes.map(({ id, name, version, takes, throws }) => ({
        id,
        name: say(name),
        version,
        takes,
        throws,
      })),
    })),
    httpStatuses: statuses,
  };
}

/** The assigned codes of a range, then the rest of it as one entry. */
function entriesIn({ range: [from, to], unlisted }: RangeOfCodes, say: Say): readonly Entry[] {
  const assigned = codes.filter(({ code }) => from <= code && code <= to);
  const rest = runsOf(codesOf([[from, to]]).filter((code) => assigned.every((one) => one.code !== code)));
  return [
    ...assigned.map(({ code, constant, aliases }) => {
      const entry = entryOf([[code, code]], describe(code), say, [constant, ...aliases], statusesLike(code));
      const situations = situationsOf(code, say);
      return situations.length > 0 ? { ...entry, situations } : entry;
    }),
    entryOf(rest, unlisted, say),
  ];
}

function statusesLike(code: number): readonly string[] {
  return statuses.flatMap(({ status, name, codes }) => (codes.includes(code) ? [`${status} ${name}`] : []));
}

function entryOf(
  codes: Entry['codes'],
  { name, senders, verdict, meaning, seen, sendInstead, reconnect, sources }: Facts,
  say: Say,
  otherNames: readonly string[] = [],
  likeStatuses: readonly string[] = [],
): Entry {
  const seenAs = { fact: seenInEvent(seen, say), note: { template: seen.note } };
  const alternatives = (instead: readonly Instead[]) =>
    instead.map(({ send, note }) =>
      say(referenceTexts.way, { way: alternativeName(send, say), note: { template: note } }),
    );
  const facts: readonly [label: string, lines: readonly string[]][] = [
    [codeFactTexts.onTheWire, [say(codeFactTexts[senders])]],
    [codeFactTexts.inEventCode, [say(referenceTexts.withNote, seenAs)]],
    [codeFactTexts.insteadInPage, alternatives(sendInstead.page)],
    [codeFactTexts.insteadInServer, alternatives(sendInstead.server)],
    [codeFactTexts.reconnect, [reconnectAdvice(reconnect, say)]],
    [referenceTexts.likeHttp, likeStatuses],
    [referenceTexts.alsoCalled, otherNames.length > 0 ? [otherNames.join(', ')] : []],
  ];
  return {
    codes,
    name,
    otherNames,
    senders,
    verdict: say(verdict),
    meaning: say(meaning),
    facts: facts.flatMap(([label, lines]) => (lines.length > 0 ? [{ label: say(label), lines }] : [])),
    sources,
  };
}
