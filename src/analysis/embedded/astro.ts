import type { Stretch } from '../span.js';
import { onlyCode } from './blank.js';
import type { EmbeddedCode } from './embeddedCode.js';
import { readMarkup } from './markup.js';
import { codeOfScripts } from './scripts.js';

/** Code in Astro. The frontmatter runs on the server. Each script element is a module of its own, in TypeScript too. */
export function codeInAstro(text: string): readonly EmbeddedCode[] {
  const frontmatter = frontmatterOf(text);
  const rest: Stretch = { start: frontmatter?.end ?? 0, end: text.length };
  const { scripts } = readMarkup(onlyCode(text, [rest]), false);
  return [
    ...(frontmatter ? [{ languageId: 'typescript' as const, stretches: [frontmatter], inPage: false }] : []),
    ...scripts.flatMap((script) => codeOfScripts(text, [script])),
  ];
}

/** The code between two lines of dashes. It reaches to the end while the second line is missing. */
function frontmatterOf(text: string): Stretch | undefined {
  const [opening] = /^\s*---[ \t]*(?=[\r\n])/.exec(text) ?? [];
  if (opening === undefined) return undefined;
  const length = text.slice(opening.length).search(/^[ \t]*---[ \t]*$/m);
  return { start: opening.length, end: length < 0 ? text.length : opening.length + length };
}
