import { meaningsOf, rangesOf } from '../analysis/config/teamCodes.js';
import { wordsOf } from '../analysis/words.js';
import { type ApiId, apiOf } from '../registry/apis/index.js';
import { describe } from '../registry/describe.js';
import { httpStatuses } from '../registry/httpStatuses.js';
import type { PrivateCode } from '../registry/vocabularies/vocabulary.js';
import type { RuleContext } from './rule.js';

const lastPrivate = 4999;

/**
 * The code itself, if nobody defines it, or else the next one that is free. There is none for a code that contains an HTTP
 * status: the next one contains another status.
 */
export function nextFree(code: number, context: RuleContext): number | undefined {
  const last = httpStatuses.has(code - 4000) ? code : lastPrivate;
  for (let at = code; at <= last; at++) if (isFree(at, context)) return at;
  return undefined;
}

function isFree(code: number, { teamCodes, sites }: RuleContext): boolean {
  if (meaningsOf(code, teamCodes).length > 0 || rangesOf(code, teamCodes).length > 0) return false;
  return !sites.some((site) =>
    site.parts.some(
      (part) =>
        (part.declared !== undefined || part.names !== undefined || (site.kind === 'declared' && !site.bare)) &&
        part.values.some((value) => value.kind === 'number' && value.value === code),
    ),
  );
}

/** The team's codes with the name of another code, or of the HTTP status that it contains, if the APIs send them. */
export function teamCodesFor(code: number, apis: readonly ApiId[], { teamCodes }: RuleContext): readonly number[] {
  const status = httpStatuses.get(code) ?? httpStatuses.get(code - 4000);
  const names = new Set([describe(code).assigned?.name, status?.name].flatMap((name) => (name ? [plain(name)] : [])));
  const maySend = (sender: PrivateCode['sentBy'] = 'both') =>
    sender === 'both' || apis.every((id) => [sender, 'both'].includes(apiOf(id).role));
  return teamCodes.team
    .filter(({ name, sentBy }) => names.has(plain(name)) && maySend(sentBy))
    .map((fitting) => fitting.code);
}

/** Makes "Going Away", `GoingAway` and `GOING_AWAY` equal. */
function plain(name: string): string {
  return wordsOf(name).join(' ');
}
