import type { TeamCodes } from '../analysis/config/teamCodes.js';
import { teamCodeName } from '../analysis/config/teamCodes.js';
import type { ComparedSite, DeclaredSite, Part, SentSite } from '../analysis/site.js';
import { apiOf } from '../registry/apis/index.js';
import { arrivingIn } from '../registry/arriving.js';
import { rangeText } from '../registry/codeRange.js';
import { type Description, describe } from '../registry/describe.js';
import type { Instead } from '../registry/facts.js';
import { inRanges, type RangeOfCodes } from '../registry/ranges.js';
import { countedRuntimes, runtimesFor } from '../registry/runtimes.js';
import { consequence, errorsFor, goesWrong, maySend } from '../rules/consequence.js';
import { alternativeName, codeFactTexts as facts, nameOf, reconnectAdvice, seenInEvent } from './codeFacts.js';
import { constantOf } from './constantOf.js';
import { errorRow } from './errorRow.js';
import { blocks, links, plainText, table, titleLine } from './markdown.js';
import { rangeAtBorder } from './rangeAtBorder.js';
import type { Say } from './say.js';
import { teamCodeCard, teamCodeInWords } from './teamCodeCards.js';

/** A site of a code. */
type NumberSite = SentSite | ComparedSite | DeclaredSite;

export const codeCardTexts = {
  // The verdict, by how the code is used.
  sendable: 'May be sent here.',
  notSendable: 'Not here: {consequence}.',
  sendableBySome: 'It depends: {consequence}.',
  arrives: 'Can arrive here.',
  onlyArrives: 'Can arrive here, though nobody can send it.',
  neverArrives: 'Never arrives here.',
  arrivesFromBroken: 'Arrives only from an end that breaks the protocol.',

  // What a finding leaves out.
  here: 'Here',
  arrivesHere: 'Arrives here',

  acceptedBy: 'Accepted by',
  acceptedByAll: 'All {count} runtimes that were tested',
  acceptedByMost: 'All {count} runtimes that were tested but {names}',
  acceptedBySome: '{some} of {count} runtimes that were tested: {names}',
  acceptedByNone: 'None of the {count} runtimes that were tested',

  declaredIn: '`{name}` of `{file}`',

  assignedBy: 'Assigned by: {who}',

  oneOf: 'It may be one of these.',
} as const;

const texts = codeCardTexts;

/** The integers that an expression may be, in order. */
export function codesIn({ values }: Part): readonly number[] {
  return values
    .flatMap((value) => (value.kind === 'number' && Number.isInteger(value.value) ? [value.value] : []))
    .sort((a, b) => a - b);
}

interface CardOptions {
  /** Paths of files are shown relative to this folder. */
  readonly root?: string | undefined;
  /** A finding at the same site already says what is wrong and what to do. */
  readonly isReported?: boolean;
}

/** The hover of a code at a site, in Markdown. Undefined where the site has no integer. */
export function codeCard(
  site: NumberSite,
  part: Part,
  teamCodes: TeamCodes,
  say: Say,
  options: CardOptions = {},
): string | undefined {
  const codes = codesIn(part);
  const [code] = codes;
  if (code === undefined) return undefined;
  if (codes.length > 1) return severalCodes(codes, site, teamCodes, say);
  const border = site.kind === 'compared' && rangeAtBorder(site.comparison, code);
  return border ? oneRange(border, say) : oneCode(describe(code), site, part, teamCodes, say, options);
}

function oneCode(
  description: Description,
  site: NumberSite,
  part: Part,
  teamCodes: TeamCodes,
  say: Say,
  { root, isReported = false }: CardOptions,
): string {
  const { code, meaning, sources } = description;
  const title = titleOf(description, site, teamCodes, constantOf(part)?.name);
  const teamCard = teamCodeCard(code, teamCodes, say);
  const rows = [
    ...(isReported ? rowsBesideFinding(description, site, say) : insteadRows(description, site, say)),
    // An editor shows only the upper part of a long hover, and the links come last.
    ...(teamCard || (isReported && site.kind === 'sent') ? [] : factRows(description, site, say)),
    ...(site.kind !== 'compared' ? [[say(texts.acceptedBy), acceptedBy(code, say)] as const] : []),
  ];
  const [first, ...others] = sources;
  return blocks(
    isReported ? `**${title}**` : titleLine(title, verdict(description, site, say)),
    declarationLine(site, part, root, say),
    teamCard || say(meaning),
    rows.length > 0 ? table(rows) : '',
    // The standard, and a page that is easy to read. The reference has all links.
    links([first, others.at(-1)].flatMap((source) => source ?? [])),
  );
}

type Row = readonly [label: string, cell: string];

/** What the message of a finding at the site leaves out: the errors, what each API does, the codes that arrive. */
function rowsBesideFinding({ code }: Description, site: NumberSite, say: Say): readonly Row[] {
  const { apis } = site;
  switch (site.kind) {
    case 'sent': {
      if (!goesWrong(apis, code)) return [];
      const errors = errorsFor(apis, code);
      if (errors) return [errorRow(errors, say)];
      const { template, data } = consequence(apis, code);
      return apis.length > 1 ? [[say(texts.here), say(template, data)]] : [];
    }
    case 'compared':
      if (apis.some((id) => inRanges(code, apiOf(id).receives))) return [];
      return [[say(texts.arrivesHere), arrivingIn(apis).ranges.map(rangeText).join(', ')]];
    case 'declared':
      return [];
  }
}

/** What can be sent instead of a code that can't be sent. */
function insteadRows({ code, sendable, sendInstead }: Description, site: NumberSite, say: Say): readonly Row[] {
  if (site.kind === 'compared' || (site.kind === 'sent' ? maySend(site.apis, code) : sendable)) return [];
  const roles = new Set(site.apis.map((id) => apiOf(id).role));
  const alternatives = (label: string, instead: readonly Instead[]) =>
    instead.length > 0
      ? ([[say(label), instead.map(({ send }) => alternativeName(send, say)).join(', ')]] as const)
      : [];
  return [
    ...(roles.has('client') ? alternatives(facts.insteadInPage, sendInstead.page) : []),
    ...(roles.size === 1 && roles.has('client') ? [] : alternatives(facts.insteadInServer, sendInstead.server)),
  ];
}

/** Facts about the code that the verdict doesn't say and that differ from most codes. */
function factRows({ senders, seen, reconnect }: Description, site: NumberSite, say: Say): readonly Row[] {
  const isReceived = site.kind === 'compared';
  const rows: readonly (Row | false)[] = [
    senders !== 'both' && !(isReceived && senders === 'none') && [say(facts.onTheWire), say(facts[senders])],
    site.kind !== 'sent' && seen.wasClean === false && [say(facts.inEventCode), seenInEvent(seen, say)],
    site.kind !== 'sent' &&
      reconnect.when !== 'by-agreement' && [say(facts.reconnect), reconnectAdvice(reconnect, say)],
  ];
  return rows.filter((row) => row !== false);
}

/** The meaning of a code in plain text. Its name is the title above. */
export function codeInWords(code: number, site: NumberSite, part: Part, teamCodes: TeamCodes, say: Say): string {
  const { meaning, reconnect } = describe(code);
  const comment = constantOf(part)?.comment ?? '';
  const advice = site.kind === 'compared' && reconnect.when !== 'by-agreement' ? reconnectAdvice(reconnect, say) : '';
  return blocks(comment, teamCodeInWords(code, teamCodes, say) || blocks(say(meaning), advice));
}

/** The name of a constant, where it isn't visible, and its documentation comment. */
function declarationLine(site: NumberSite, part: Part, root: string | undefined, say: Say): string {
  if (site.kind === 'declared') return plainText(site.comment ?? '');
  const constant = constantOf(part);
  if (!constant) return '';
  const { name, comment = '' } = constant;
  const file = part.declared?.file;
  const shortened = root !== undefined && file?.startsWith(`${root}/`) ? file.slice(root.length + 1) : file;
  return blocks(shortened ? say(texts.declaredIn, { name, file: shortened }) : '', plainText(comment));
}

/**
 * The title. A private code has the name that the team, a vocabulary or a constant gives it, because "private use" says
 * less.
 */
function titleOf(description: Description, site: NumberSite, teamCodes: TeamCodes, constant?: string): string {
  const declared = site.kind === 'declared' ? site.name : constant;
  const name = description.assigned ? undefined : (teamCodeName(description.code, teamCodes) ?? declared);
  return name === undefined ? nameOf(description) : `${description.code} ${plainText(name)}`;
}

function severalCodes(codes: readonly number[], site: NumberSite, teamCodes: TeamCodes, say: Say): string {
  const items = codes.map((code) => {
    const description = describe(code);
    return `- ${titleLine(titleOf(description, site, teamCodes), verdict(description, site, say))}`;
  });
  return blocks(say(texts.oneOf), items.join('\n'));
}

function oneRange({ range: [from, to], name, meaning, assignedBy, unlisted }: RangeOfCodes, say: Say): string {
  return blocks(
    titleLine(`${from}-${to} ${say(name)}`, say(meaning)),
    say(texts.assignedBy, { who: { template: assignedBy } }),
    links(unlisted.sources),
  );
}

/** The one thing to know about a code at this site. */
function verdict({ code, verdict, sendable, seen }: Description, site: NumberSite, say: Say): string {
  switch (site.kind) {
    case 'sent':
      if (maySend(site.apis, code)) return say(texts.sendable);
      return say(goesWrong(site.apis, code) ? texts.notSendable : texts.sendableBySome, {
        consequence: consequence(site.apis, code),
      });
    case 'compared':
      if (site.apis.some((id) => inRanges(code, apiOf(id).receives))) {
        return say(sendable ? texts.arrives : texts.onlyArrives);
      }
      return say(seen.inEventCode === 'broken-peer' ? texts.arrivesFromBroken : texts.neverArrives);
    case 'declared':
      return say(verdict);
  }
}

/** How many runtimes send a code unchanged. The smaller group is listed by name. */
function acceptedBy(code: number, say: Say): string {
  const { accepting } = runtimesFor(code);
  const others = countedRuntimes.filter((runtime) => !accepting.includes(runtime));
  const [some, count] = [accepting.length, countedRuntimes.length];
  const names = (accepting.length < others.length ? accepting : others).map(({ name }) => say(name)).join(', ');
  if (others.length === 0) return say(texts.acceptedByAll, { count });
  if (accepting.length === 0) return say(texts.acceptedByNone, { count });
  return say(accepting.length < others.length ? texts.acceptedBySome : texts.acceptedByMost, { some, count, names });
}
