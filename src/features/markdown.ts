import type { Source } from '../registry/source.js';

/** A heading and one sentence. */
export function titleLine(title: string, sentence: string): string {
  return `**${title}** — ${sentence}`;
}

/** A table of labels and their content. Markdown requires a table head, which is empty. */
export function table(rows: readonly (readonly [label: string, cell: string])[]): string {
  // A label must not break, which would double the row's height. The space after it keeps it apart from the cell.
  const lines = rows.map(([label, cell]) => `| ${`${label}  `.replaceAll(' ', '&nbsp;')} | ${cell} |`);
  return ['| | |', '|:--|:--|', ...lines].join('\n');
}

/** Links on one line. */
export function links(sources: readonly Source[]): string {
  return sources.map(({ title, url }) => `[${title}](${url})`).join(' · ');
}

/** Joins blocks. Empty ones are left out. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Escapes text from elsewhere, so that it contains no link, image or markup. */
export function plainText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()<>#+!|~&$-]/g, '\\$&');
}
