import { meaningsOf, type TeamCodes } from '../analysis/config/teamCodes.js';
import { type ApiId, apiOf } from '../registry/apis/index.js';
import { inRanges } from '../registry/codeRange.js';
import { codes } from '../registry/codes.js';
import { httpStatuses } from '../registry/httpStatuses.js';

/** A code after which it doesn't help to connect again. */
export interface FinalCode {
  readonly code: number;
  readonly name: string;
  /** `no`: the end was intended. `fix-first`: the same would happen again. */
  readonly why: 'no' | 'fix-first';
}

/** Codes after which a client should connect again: the service will be back, or the connection was lost. */
export const passingCodes: readonly number[] = [1001, 1006, 1012, 1013];

/** Codes after which a client may connect again or not. */
export const otherCodes: readonly number[] = [1005, 1011, 4000];

/** Whether a final code is a refusal: the service rejects the client. Few authors think of the other final codes. */
export function isRefusal(code: number): boolean {
  return code === 1008 || code >= 4000;
}

/** 4401 and 4403, where nobody defines them. They contain the HTTP statuses that refuse a client. */
export function carriedRefusals(teamCodes: TeamCodes): readonly FinalCode[] {
  return [401, 403].flatMap((status) => {
    const code = 4000 + status;
    const name = httpStatuses.get(status)?.name;
    return name !== undefined && meaningsOf(code, teamCodes).length === 0
      ? [{ code, name, why: 'fix-first' as const }]
      : [];
  });
}

/**
 * The final codes that a client may receive, as the team, the vocabularies or else the registry define them. In order.
 */
export function finalCodes(teamCodes: TeamCodes, apis: readonly ApiId[]): readonly FinalCode[] {
  const final = new Map<number, FinalCode>();
  for (const { code, name, senders, reconnect } of codes) {
    const isFinal = reconnect.when === 'no' || reconnect.when === 'fix-first';
    if (isFinal && (senders === 'both' || senders === 'server')) final.set(code, { code, name, why: reconnect.when });
  }
  for (const { code } of [...teamCodes.team, ...teamCodes.spoken.flatMap((vocabulary) => vocabulary.codes)]) {
    const meanings = meaningsOf(code, teamCodes).map((meant) => meant.code);
    const whys = meanings.map(({ reconnect, sentBy }) =>
      (reconnect === 'no' || reconnect === 'fix-first') && sentBy !== 'client' ? reconnect : undefined,
    );
    const [first] = meanings;
    const [why] = whys;
    if (first && why && !whys.includes(undefined)) final.set(code, { code, name: first.name, why });
    else final.delete(code);
  }
  return [...final.values()]
    .filter(({ code }) => apis.every((id) => inRanges(code, apiOf(id).receives)))
    .sort((a, b) => a.code - b.code);
}
