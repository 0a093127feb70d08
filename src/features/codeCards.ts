import type { TeamCodes } from '../analysis/config/teamCodes.js';
import type { ComparedSite, DeclaredSite, Part, SentSite } from '../analysis/site.js';
import { apiOf } from '../registry/apis/index.js';
import { type Description, describe } from '../registry/describe.js';
import type { Instead } from '../registry/facts.js';
import { inRanges, type RangeOfCodes } from '../registry/ranges.js';
import { type Runtime, runtimesFor } from '../registry/runtimes.js';
import { consequence, goesWrong, maySend } from '../rules/consequence.js';
import { codeFactTexts as facts, nameOf, reconnectAdvice, seenInEvent, wayName } from './codeFacts.js';
import { constantOf } from './constantOf.js';
import { blocks, links, plainText, table, titleLine } from './markdown.js';
import { rangeAtBorder } from './rangeAtBorder.js';
import type { Say } from './say.js';
import { teamCodeCard, teamCodeName } from './teamCodeCards.js';

/** A place where a code stands. */
type CodeSite = SentSite | ComparedSite | DeclaredSite;

export const codeCardTexts = {
  // The verdict, by what is done with the code.
  sendable: 'May be sent here.',
  notSendable: 'Not here: {consequence}.',
  sendableBySome: 'It depends: {consequence}.',
  arrives: 'Can arrive here.',
  onlyArrives: 'Can arrive here, though nobody can send it.',
  neverArrives: 'Never arrives here.',
  arrivesFromBroken: 'Arrives only from an end that breaks the protocol.',

  acceptedBy: 'Accepted by',
  rejectedBy: 'Rejected by',

  declaredIn: '`{name}` of `{file}`',

  assignedBy: 'Who gives its codes a meaning: {who}',

  oneOf: 'It may be one of these.',
} as const;

const texts = codeCardTexts;

/** The whole numbers that an expression may be, in order. */
export function codesIn({ values }: Part): readonly number[] {
  return values
    .flatMap((value) => (value.kind === 'number' && Number.isInteger(value.value) ? [value.value] : []))
    .sort((a, b) => a - b);
}

/**
 * What there is to say of a code in its place, in Markdown. Undefined where no whole number stands. Paths of files are
 * shown relative to `root`.
 */
export function codeCard(
  site: CodeSite,
  part: Part,
  teamCodes: TeamCodes,
  say: Say,
  root?: string,
): string | undefined {
  const codes = codesIn(part);
  const [code] = codes;
  if (code === undefined) return undefined;
  if (codes.length > 1) return severalCodes(codes, site, teamCodes, say);
  const border = site.kind === 'compared' && rangeAtBorder(site.comparison, code);
  return border ? oneRange(border, say) : oneCode(describe(code), site, part, teamCodes, say, root);
}

function oneCode(
  description: Description,
  site: CodeSite,
  part: Part,
  teamCodes: TeamCodes,
  say: Say,
  root: string | undefined,
): string {
  const { seen, reconnect, senders, sendInstead } = description;
  const alternatives = (label: string, instead: readonly Instead[]) =>
    instead.length > 0 ? ([[say(label), instead.map(({ send }) => wayName(send, say)).join(', ')]] as const) : [];
  const roles = new Set(site.apis.map((id) => apiOf(id).role));
  const isClients = site.kind === 'sent' && roles.size === 1 && roles.has('client');
  const isServers = site.kind === 'sent' && !roles.has('client');
  return blocks(
    titleLine(titleOf(description, site, teamCodes, constantOf(part)?.name), verdict(description, site, say)),
    declarationLine(site, part, root, say),
    teamCodeCard(description.code, teamCodes, say) || say(description.meaning),
    table([
      [say(facts.onTheWire), say(facts[senders])],
      [say(facts.inEventCode), seenInEvent(seen, say)],
      ...(isServers ? [] : alternatives(facts.insteadInPage, sendInstead.page)),
      ...(isClients ? [] : alternatives(facts.insteadInServer, sendInstead.server)),
      [say(facts.reconnect), reconnectAdvice(reconnect, say)],
      // The longest come last: an editor shows but the upper part of a hover.
      ...seenToTake(description.code, say),
    ]),
    links(description.sources),
  );
}

/** What a constant is called, where that can't be seen, and what its documentation comment says. */
function declarationLine(site: CodeSite, part: Part, root: string | undefined, say: Say): string {
  if (site.kind === 'declared') return plainText(site.comment ?? '');
  const constant = constantOf(part);
  if (!constant) return '';
  const { name, comment = '' } = constant;
  const file = part.declared?.file;
  const shortened = root !== undefined && file?.startsWith(`${root}/`) ? file.slice(root.length + 1) : file;
  return blocks(shortened ? say(texts.declaredIn, { name, file: shortened }) : '', plainText(comment));
}

/** By the name that is agreed on, or declared, where none is registered: it says more than that the code is private. */
function titleOf(description: Description, site: CodeSite, teamCodes: TeamCodes, constant?: string): string {
  const declared = site.kind === 'declared' ? site.name : constant;
  const name = description.assigned ? undefined : (teamCodeName(description.code, teamCodes) ?? declared);
  return name === undefined ? nameOf(description) : `${description.code} ${plainText(name)}`;
}

function severalCodes(codes: readonly number[], site: CodeSite, teamCodes: TeamCodes, say: Say): string {
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

/** The one thing to know of a code in this place. */
function verdict({ code, verdict, sendable, seen }: Description, site: CodeSite, say: Say): string {
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

/** Which runtimes were seen to send a code, and which to throw. */
function seenToTake(code: number, say: Say): [string, string][] {
  const { accepting, rejecting } = runtimesFor(code);
  const row = (label: string, some: readonly Runtime[]): [string, string][] =>
    some.length > 0 ? [[say(label), some.map(({ name, version }) => `${say(name)} ${version}`).join(', ')]] : [];
  return [...row(texts.acceptedBy, accepting), ...row(texts.rejectedBy, rejecting)];
}
