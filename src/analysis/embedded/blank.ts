import type { Stretch } from '../span.js';

/**
 * A text of the same length, with the same lines, in which everything but some stretches is blank. Stretches are in
 * order of position. A line break and a semicolon after a stretch end its last comment and its last statement. The line
 * break is one that editors don't count. An attribute's value becomes a block.
 */
export function onlyCode(text: string, stretches: readonly Stretch[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, quote } of stretches) {
    const isValue = quote !== undefined;
    parts.push(isValue ? `${blank(text.slice(at, start - 1))}{` : blank(text.slice(at, start)), text.slice(start, end));
    at = end;
    const behind = isValue ? '}' : '\u2028;';
    if (/^[^\r\n]+$/.test(text.slice(end, end + behind.length))) {
      parts.push(behind);
      at += behind.length;
    }
  }
  parts.push(blank(text.slice(at)));
  return parts.join('');
}

/**
 * What template languages insert before a browser reads the page, and the comments that once hid scripts from old
 * browsers.
 */
const notScript = /\{\{[^{}\r\n]*\}\}|<%[^\r\n]*?%>|<\?[^\r\n]*?\?>|\{%[^\r\n]*?%\}|^[ \t]*<!--[^\r\n]*/gm;

/**
 * Replaces placeholders: by a name of the same length where they yield a value, by blanks where they are statements.
 */
export function fillPlaceholders(text: string): string {
  return text.replace(notScript, (written) =>
    /^(\{\{|<%[=-]|<\?=)/.test(written) ? '_'.repeat(written.length) : blank(written),
  );
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
