import MarkdownIt from 'markdown-it';
import type { ScriptLanguageId } from '../languages.js';
import type { Stretch } from '../span.js';
import type { EmbeddedCode } from './embeddedCode.js';

/** The language names that people write after the backticks. */
const languageOfFence: ReadonlyMap<string, ScriptLanguageId> = new Map([
  ['js', 'javascript'],
  ['mjs', 'javascript'],
  ['cjs', 'javascript'],
  ['javascript', 'javascript'],
  ['jsx', 'javascriptreact'],
  ['ts', 'typescript'],
  ['mts', 'typescript'],
  ['cts', 'typescript'],
  ['typescript', 'typescript'],
  ['tsx', 'typescriptreact'],
]);

// Without the inline rules: only blocks are needed.
const parser = new MarkdownIt('commonmark');
parser.core.ruler.enableOnly(['normalize', 'block']);

// A cheap test, because parsing prose is slow.
const anyFence = /(?:```|~~~)[ \t]*(?:[cm]?[jt]sx?|javascript|typescript)\b/i;

/** Fenced code in Markdown. Each fence is a program of its own. */
export function codeInMarkdown(text: string): readonly EmbeddedCode[] {
  if (!anyFence.test(text)) return [];
  const lines = linesOf(text);
  return parser.parse(text, {}).flatMap(({ type, info, map, content }) => {
    const [name = ''] = /^[a-z]*/.exec(info.trim().toLowerCase()) ?? [];
    const languageId = languageOfFence.get(name);
    if (type !== 'fence' || !map || !languageId) return [];
    const code = content.replace(/\n$/, '').split('\n');
    const first = map[0] + 1;
    const inside = lines.slice(first, first + code.length);
    return [{ languageId, stretches: withoutQuoteMarks(text, inside, code), inPage: false }];
  });
}

/** The parts of lines that hold a fence's content. It is one stretch, unless a quote's mark precedes each line. */
function withoutQuoteMarks(text: string, lines: readonly Stretch[], code: readonly string[]): readonly Stretch[] {
  const stretches = lines.map((line, index) => {
    const before = line.end - (code[index] ?? '').trimStart().length;
    const isIndentation = text.slice(line.start, before).trim() === '';
    return { start: isIndentation ? line.start : before, end: line.end };
  });
  const [first, last] = [stretches[0], stretches.at(-1)];
  const isPlain = stretches.every(({ start }, index) => start === lines[index]?.start);
  return isPlain && first && last ? [{ start: first.start, end: last.end }] : stretches;
}

/** Splits lines where the parser does. */
function linesOf(text: string): readonly Stretch[] {
  const lines: Stretch[] = [];
  let start = 0;
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n?|\n/g)) {
    lines.push({ start, end: index });
    start = index + lineBreak.length;
  }
  return [...lines, { start, end: text.length }];
}
