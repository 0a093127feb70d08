import type { Stretch } from '../span.js';

/**
 * A text of the same length and with the same lines in which nothing but some stretches is left, in order of position.
 * What stands behind a stretch in its line ends its last statement; an attribute's value becomes a block.
 */
export function onlyCode(text: string, stretches: readonly Stretch[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, quote } of stretches) {
    const isValue = quote !== undefined;
    parts.push(isValue ? `${blank(text.slice(at, start - 1))}{` : blank(text.slice(at, start)), text.slice(start, end));
    at = end;
    if (isValue || /^[^\r\n]/.test(text.slice(end, end + 1))) {
      parts.push(isValue ? '}' : ';');
      at += 1;
    }
  }
  parts.push(blank(text.slice(at)));
  return parts.join('');
}

/** What template languages put in before a browser reads the page, and the comments that hid scripts from old ones. */
const notScript = /\{\{[^{}\r\n]*\}\}|<%[^\r\n]*?%>|<\?[^\r\n]*?\?>|\{%[^\r\n]*?%\}|^[ \t]*<!--[^\r\n]*/gm;

/** Puts a name of the same length where a value will stand, and nothing where a statement of the template stands. */
export function fillPlaceholders(text: string): string {
  return text.replace(notScript, (written) =>
    /^(\{\{|<%[=-]|<\?=)/.test(written) ? '_'.repeat(written.length) : blank(written),
  );
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
