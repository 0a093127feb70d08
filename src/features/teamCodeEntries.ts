import { describe } from '../registry/describe.js';
import type { PrivateCode, Vocabulary } from '../registry/vocabularies/vocabulary.js';
import { codeFactTexts } from './codeFacts.js';
import type { ConfigCodes } from './configCodes.js';
import type { LocatedCode } from './declaredCodes.js';
import type { Entry } from './referenceEntry.js';
import type { Say } from './say.js';
import { reconnectionOf, senderOf, teamCodeTexts } from './teamCodeTexts.js';

/** The codes of one config of a team, for the reference. The team's texts are shown as they are written. */
export function teamEntries({ folder, codes }: ConfigCodes, say: Say): readonly Entry[] {
  const team = { template: teamCodeTexts.team };
  const agreedBy = folder ? say(teamCodeTexts.teamIn, { team, folder }) : say(teamCodeTexts.team);
  return codes.map((entry) => ({
    ...entryOf(entry, entry.meaning, say),
    agreedBy,
    sources: entry.url === undefined ? [] : [{ title: new URL(entry.url).host, url: entry.url }],
  }));
}

/** A code that has a name in the code, for the reference. */
export function declaredEntry({ file, ...declared }: LocatedCode, say: Say): Entry {
  return { ...entryOf(declared, declared.meaning, say), agreedBy: file, sources: [] };
}

/** The codes and ranges of a protocol or a service, for the reference. */
export function vocabularyEntries({ name, codes, ranges = [], source }: Vocabulary, say: Say): readonly Entry[] {
  const shared = { agreedBy: say(name), sources: [source] };
  return [
    ...codes.map((entry) => ({ ...entryOf(entry, entry.meaning && say(entry.meaning), say), ...shared })),
    ...ranges.map(({ range, meaning, reconnect }) => {
      const [code] = range;
      const named = { code, name: describe(code).range?.unlisted.name ?? '', ...(reconnect && { reconnect }) };
      return { ...entryOf(named, say(meaning), say), codes: [range], ...shared };
    }),
  ];
}

/** With the facts that apply to every code of its range, unless the definition says something else. */
function entryOf(named: PrivateCode, meaning: string | undefined, say: Say): Omit<Entry, 'sources'> {
  const { verdict, meaning: generally, senders } = describe(named.code);
  const [sender = verdict] = senderOf(named);
  const facts = [{ label: say(codeFactTexts.reconnect), lines: reconnectionOf(named).map((line) => say(line)) }];
  return {
    codes: [[named.code, named.code]],
    name: named.name,
    otherNames: [],
    senders: named.sentBy === 'nobody' ? 'none' : (named.sentBy ?? senders),
    verdict: say(sender),
    meaning: meaning || say(generally),
    facts: facts.filter(({ lines }) => lines.length > 0),
  };
}
