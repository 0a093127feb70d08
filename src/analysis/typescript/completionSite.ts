import ts from 'typescript';
import type { Analysis } from '../analysis.js';
import type { CompletionSite, TypedPlace } from '../frontEnd.js';
import type { SentSite } from '../site.js';
import { constantsAt } from './declaring/namedConstants.js';
import type { Program } from './program.js';
import { type Role, roleOf } from './sending/roleOf.js';
import { isMemberAccess, unwrap } from './syntax/nodes.js';
import { nodesIn } from './syntax/nodesIn.js';

/**
 * The completion site at a place, if a code or a reason belongs there. `analysis` and `programs` are those of the
 * document with a number in the place. Undefined inside a string.
 */
export function completionSiteOf(
  { typed, code }: TypedPlace,
  analysis: Analysis,
  programs: readonly Program[],
): CompletionSite | undefined {
  const site = analysis.sites.find(
    (candidate) =>
      (candidate.kind === 'sent' ||
        candidate.kind === 'reason' ||
        candidate.kind === 'compared' ||
        candidate.kind === 'declared') &&
      candidate.parts.some(({ span }) => span.start === code.start && span.end === code.end),
  ) as CompletionSite['site'] | undefined;
  if (!site) return undefined;
  const written = analysis.text.slice(code.start, code.end);
  const program = programs.find(({ file }) => file.text.startsWith(written, code.start));
  if (!program) return { site, typed, constants: [] };
  const sentAt = site.kind === 'sent' ? endAt(site, program) : undefined;
  return {
    site,
    typed,
    constants: constantsAt(code.start, program, analysis.sites),
    ...(sentAt && { end: sentAt }),
  };
}

function endAt({ sending: { span } }: SentSite, { file, checker }: Program): Role | undefined {
  const call = nodesIn(file).find(
    (node): node is ts.CallExpression =>
      ts.isCallExpression(node) && node.end === span.end && node.getStart(file) === span.start,
  );
  return call && isMemberAccess(call.expression) ? roleOf(unwrap(call.expression.expression), checker) : undefined;
}
