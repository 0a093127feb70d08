import ts from 'typescript';
import { analyze, type Document, programsOf } from '../index.js';
import type { ComparedSite, DeclaredSite, ReasonSite, SentSite } from '../site.js';
import type { Span } from '../span.js';
import { constantsAt, type NamedConstant } from './declaring/namedConstants.js';
import type { Program } from './program.js';
import { type Role, roleOf } from './sending/roleOf.js';
import { isMemberAccess, unwrap } from './syntax/nodes.js';
import { nodesIn } from './syntax/nodesIn.js';

/** What somebody is typing. */
export interface CompletionSite {
  /** The place it will be, as if something stood there already. */
  readonly site: SentSite | ReasonSite | ComparedSite | DeclaredSite;
  /** What is typed of it so far. */
  readonly typed: Span;
  /** The constants in scope whose names say that they are close codes. */
  readonly constants: readonly NamedConstant[];
  /** At which end of the connection it is sent, where that shows. */
  readonly end?: Role;
}

/** What a code or a reason may follow, so that nothing else is worth a look. */
const before = /(?:[([,:?|]|[=!]==?|[<>]=?|\bcase|\breturn|\bof)\s*$/;
const placeholder = '1000';

/**
 * What is being typed at an offset (UTF-16), if a code or a reason belongs there: found by reading the document as if
 * a number stood in its place, half a name or none. Undefined inside a string, which is no place to begin.
 */
export function completionSiteAt(document: Document, offset: number): CompletionSite | undefined {
  const { text } = document;
  const [word = ''] = /[\w$.]*$/.exec(text.slice(Math.max(0, offset - 100), offset)) ?? [];
  const start = offset - word.length;
  const [rest = ''] = /^[\w$]*/.exec(text.slice(offset, offset + 100)) ?? [];
  const end = offset + rest.length;
  if (!before.test(text.slice(Math.max(0, start - 100), start))) return undefined;
  // Behind a `case`, the colon that isn't typed yet makes the next line part of the expression.
  const colon = /\bcase\s*$/.test(text.slice(0, start)) && !/^\s*:/.test(text.slice(end)) ? ':' : '';
  const completed = `${text.slice(0, start)}${placeholder}${colon}${text.slice(end)}`;
  const analysis = analyze({ ...document, text: completed });
  const site = analysis.sites.find(
    (candidate) =>
      (candidate.kind === 'sent' ||
        candidate.kind === 'reason' ||
        candidate.kind === 'compared' ||
        candidate.kind === 'declared') &&
      candidate.parts.some(({ span }) => span.start === start && span.end === start + placeholder.length),
  ) as CompletionSite['site'] | undefined;
  if (!site) return undefined;
  const program = programsOf(analysis).find(({ file }) => file.text.startsWith(placeholder, start));
  if (!program) return { site, typed: { start, end }, constants: [] };
  const sentAt = site.kind === 'sent' ? endAt(site, program) : undefined;
  return {
    site,
    typed: { start, end },
    constants: constantsAt(start, program, analysis.sites),
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
