import { type CodeRange, inRanges } from './codeRange.js';
import { type AssignedCode, codes } from './codes.js';
import type { Facts } from './facts.js';
import { httpStatuses } from './httpStatuses.js';
import { type MdnRow, mdnPages } from './mdn.js';
import { notACode, type RangeOfCodes, ranges } from './ranges.js';

/** The facts about a number as a close code. */
export interface Description extends Facts {
  readonly code: number;
  /** Its entry in the IANA registry, if it has one. */
  readonly assigned?: AssignedCode;
  /** Its range in RFC 6455. Absent for a number that doesn't fit into a Close frame. */
  readonly range?: RangeOfCodes;
  /** Its rows on the two MDN pages. */
  readonly mdn: { readonly older?: MdnRow; readonly newer?: MdnRow };
}

const assignedCodes: ReadonlyMap<number, AssignedCode> = new Map(codes.map((entry) => [entry.code, entry]));

/** What a number means as a close code. Works for every number, NaN included, and never throws. */
export function describe(code: number): Description {
  const range = Number.isInteger(code) ? lookUp(code, ranges) : undefined;
  if (!range) return { ...notACode, code, mdn: {} };
  const assigned = assignedCodes.get(code);
  const facts = assigned ?? range.unlisted;
  const older = lookUp(code, mdnPages.older.rows);
  const newer = lookUp(code, mdnPages.newer.rows);
  return {
    ...facts,
    code,
    sendInstead: httpStatuses.get(code) ?? facts.sendInstead,
    ...(assigned && { assigned }),
    range,
    mdn: { ...(older && { older }), ...(newer && { newer }) },
  };
}

function lookUp<T extends { readonly range: CodeRange }>(code: number, rows: readonly T[]): T | undefined {
  return rows.find((row) => inRanges(code, [row.range]));
}
