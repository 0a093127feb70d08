import type { Source } from '../registry/source.js';

/** A heading and what there is to say in one sentence. */
export function titleLine(title: string, sentence: string): string {
  return `**${title}** — ${sentence}`;
}

/** Rows of a label and what belongs to it. Markdown has no table without a head: it is left empty. */
export function table(rows: readonly (readonly [label: string, cell: string])[]): string {
  // A label that breaks would make its row twice as high, and one without space behind it runs into the cell.
  const lines = rows.map(([label, cell]) => `| ${`${label}  `.replaceAll(' ', '&nbsp;')} | ${cell} |`);
  return ['| | |', '|:--|:--|', ...lines].join('\n');
}

/** Links in one line. */
export function links(sources: readonly Source[]): string {
  return sources.map(({ title, url }) => `[${title}](${url})`).join(' · ');
}

/** Blocks, empty ones left out. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** A stranger's words as nothing but words: no link, no image, no markup. */
export function plainText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()<>#+!|~&$-]/g, '\\$&');
}
