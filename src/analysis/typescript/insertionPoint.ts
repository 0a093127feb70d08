import ts from 'typescript';
import type { Analysis } from '../analysis.js';
import type { InsertionPoint } from '../frontEnd.js';
import type { Span } from '../span.js';
import type { Program } from './program.js';
import { unwrap } from './syntax/nodes.js';

/**
 * The start of the script that holds a span. Undefined where that is only attributes, and in Markdown: each fence is a
 * program of its own, and may be one line of a quote. `programs` are the analysis's.
 */
export function insertionPoint(
  span: Span,
  { text, language, embedded }: Analysis,
  programs: readonly Program[],
): InsertionPoint | undefined {
  if (language === 'markdown') return undefined;
  const holdsIn =
    (file: ts.SourceFile) =>
    ({ start, end }: Span) =>
      file.text.slice(start, end) === text.slice(start, end);
  const file = programs.find((program) => holdsIn(program.file)(span))?.file;
  if (!file) return undefined;
  // An attribute's value is a block.
  const isPlain = (statement: ts.Statement) => {
    const start = statement.getStart(file);
    return !embedded || embedded.some((stretch) => isWithin(start, stretch) && stretch.quote === undefined);
  };
  const statements = file.statements.filter(isPlain);
  const [first] = statements;
  if (!first) return undefined;
  const firstOther = statements.findIndex((statement) => !isOpening(statement));
  const lastOpening = firstOther < 0 ? statements.at(-1) : statements[firstOther - 1];
  return {
    offset: lastOpening ? endOfLine(lastOpening, file) : startWithComments(first, file),
    isBehind: lastOpening !== undefined,
    // In Svelte, only types of TypeScript are supported.
    isTyped: /\.[cm]?tsx?$/.test(file.fileName) && language !== 'svelte',
    holds: holdsIn(file),
  };
}

function isWithin(offset: number, { start, end }: Span): boolean {
  return start <= offset && offset <= end;
}

/** `'use strict'`, `import …`, `const ws = require('ws')` */
function isOpening(statement: ts.Statement): boolean {
  if (ts.isImportDeclaration(statement) || ts.isImportEqualsDeclaration(statement)) return true;
  if (ts.isExpressionStatement(statement)) return ts.isStringLiteral(statement.expression);
  return ts.isVariableStatement(statement) && statement.declarationList.declarations.every(isRequired);
}

function isRequired({ initializer }: ts.VariableDeclaration): boolean {
  let required = initializer && unwrap(initializer);
  while (required && ts.isPropertyAccessExpression(required)) required = required.expression;
  return required !== undefined && ts.isCallExpression(required) && required.expression.getText() === 'require';
}

/** After the comments in the same line. */
function endOfLine({ end }: ts.Statement, { text }: ts.SourceFile): number {
  return ts.getTrailingCommentRanges(text, end)?.at(-1)?.end ?? end;
}

/**
 * Before the comments of a statement. A comment at the head of the file that is no documentation doesn't belong to it.
 */
function startWithComments(statement: ts.Statement, file: ts.SourceFile): number {
  const { text } = file;
  let start = statement.getStart(file);
  for (const comment of (ts.getLeadingCommentRanges(text, statement.pos) ?? []).toReversed()) {
    const headsFile = text.slice(0, comment.pos).replace(/^#!.*/, '').trim() === '';
    const isSetApart = /(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/.test(text.slice(comment.end, start));
    if (isSetApart || (headsFile && !text.startsWith('/**', comment.pos))) break;
    start = comment.pos;
  }
  return start;
}
