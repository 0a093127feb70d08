/**
 * What the reference shows of the whole code space. A bundle of its own, dist/reference.js: it needs the registry, but
 * neither a document nor TypeScript.
 */
import { arrivingIn } from '../registry/arriving.js';
import { type CodeRange, codesOf, runsOf } from '../registry/codeRange.js';
import { codes } from '../registry/codes.js';
import { describe } from '../registry/describe.js';
import type { Facts, Instead } from '../registry/facts.js';
import { httpStatuses } from '../registry/httpStatuses.js';
import { type RangeOfCodes, ranges } from '../registry/ranges.js';
import { runtimeGroups } from '../registry/runtimeGroups.js';
import { type Runtime, runtimes } from '../registry/runtimes.js';
import { vocabularies } from '../registry/vocabularies/index.js';
import type { Translate } from '../rules/rule.js';
import { codeFactTexts, reconnectAdvice, seenInEvent, wayName } from './codeFacts.js';
import type { ConfigCodes } from './configCodes.js';
import type { LocatedCode } from './declaredCodes.js';
import type { Entry } from './referenceEntry.js';
import { type Say, sayWith } from './say.js';
import { declaredEntry, teamEntries, vocabularyEntries } from './teamCodeEntries.js';

export const referenceTexts = {
  title: 'WebSocket close codes',

  map: 'The code space',
  mapNote: 'Choose a range or a code to see it in the table.',
  inAFrame: 'May stand in a Close frame',
  fromAPage: 'May be sent by a page',
  inEventCode: 'Arrives in `event.code`',
  registered: 'The registered codes, by who may send them',
  eitherEnd: 'Either end',
  clients: 'Clients only',
  servers: 'Servers only',
  nobody: 'Nobody',
  agreed: 'The codes that two ends have agreed on, by who names them',

  search: 'Search',
  searchHint: 'A number, a name, a word, an HTTP status: 1006, abnormal, timeout, 401',
  searchKeys: 'Enter explains the first one found. The arrow keys go through the table.',
  found: 'Shown: {count} of {total}',
  nothing: 'Nothing found.',
  alsoIn: 'Other codes in whose texts it stands',

  table: 'Close codes',
  code: 'Code',
  actions: 'Use it',
  meaning: 'Meaning',
  whatCloseDoes: 'What close() does with it',
  takes: 'sends it',
  throws: 'throws',
  other: 'sends another code, none, or nothing',
  varies: 'depends on the code or the runtime',
  inGroup: '{group}: {outcome}',
  insert: 'Insert',
  insertCode: 'Insert {code} at the cursor',
  copy: 'Copy',
  copyCode: 'Copy {code}',
  alsoCalled: 'Also called',
  likeHttp: 'As in HTTP',
  sources: 'Sources',

  withNote: '{fact}. {note}',
  way: '{way}: {note}',
} as const;

/** Everything that the reference shows, in the reader's language. Backticks mark code. */
export interface Reference {
  readonly texts: Readonly<Record<keyof typeof referenceTexts, string>>;
  readonly ranges: readonly { readonly range: CodeRange; readonly name: string; readonly assignedBy: string }[];
  /** Where on the line from 0 to 4999 something is legal. */
  readonly legal: readonly { readonly label: string; readonly codes: readonly CodeRange[] }[];
  /** In order; together they hold each number that fits into a Close frame. */
  readonly entries: readonly Entry[];
  /** What the workspace's configs, and then its code, call codes. */
  readonly team: readonly Entry[];
  /** What known services and libraries call codes. */
  readonly services: readonly Entry[];
  readonly runtimeGroups: readonly { readonly name: string; readonly runtimes: readonly ReferenceRuntime[] }[];
  /** The codes that mean about the same as an HTTP status, the best first. */
  readonly httpStatuses: readonly {
    readonly status: number;
    readonly name: string;
    readonly codes: readonly number[];
  }[];
}

export type ReferenceRuntime = Pick<Runtime, 'id' | 'name' | 'version' | 'takes' | 'throws'>;

/** A server's answers first: it is where HTTP statuses come from. */
const statuses: Reference['httpStatuses'] = [...httpStatuses].map(([status, { name, server, page }]) => {
  const codes = [...server, ...page].flatMap(({ send }) => (typeof send === 'number' ? [send] : []));
  return { status, name, codes: [...new Set(codes)] };
});

/**
 * The reference of all close codes. English without a translation. `teams` are those of the workspace's configs,
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

/** The codes of a range that are assigned, then the rest of it as one entry. */
function entriesIn({ range: [from, to], unlisted }: RangeOfCodes, say: Say): readonly Entry[] {
  const assigned = codes.filter(({ code }) => from <= code && code <= to);
  const rest = runsOf(codesOf([[from, to]]).filter((code) => assigned.every((one) => one.code !== code)));
  return [
    ...assigned.map(({ code, constant, aliases }) =>
      entryOf([[code, code]], describe(code), say, [constant, ...aliases], statusesLike(code)),
    ),
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
    instead.map(({ send, note }) => say(referenceTexts.way, { way: wayName(send, say), note: { template: note } }));
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
