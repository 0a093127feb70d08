import type { HostLanguageId } from '../languages.js';
import { mayHaveCloseCodes } from '../prefilter.js';
import type { Site } from '../site.js';
import type { Span } from '../span.js';
import { codeInAstro } from './astro.js';
import { fillPlaceholders, onlyCode } from './blank.js';
import { codeInComponent } from './component.js';
import type { EmbeddedCode } from './embeddedCode.js';
import { codeInMarkdown } from './markdown.js';
import { codeInPage } from './page.js';

/** Such code, to be parsed as if it were the document. */
export interface EmbeddedText extends EmbeddedCode {
  /** As long as the document, so that every offset is the document's own: all but the code is blank. */
  readonly text: string;
}

const readers: Readonly<Record<HostLanguageId, (text: string) => readonly EmbeddedCode[]>> = {
  vue: codeInComponent,
  svelte: codeInComponent,
  astro: codeInAstro,
  html: codeInPage,
  markdown: codeInMarkdown,
};

/**
 * The code in a document that can hold close codes, in whatever state of being typed the document is: all of it where
 * the document imports files that can.
 */
export function embeddedTexts(
  text: string,
  languageId: HostLanguageId,
  leadsToCloseCodes: boolean,
): readonly EmbeddedText[] {
  const codeOf = ({ stretches }: EmbeddedCode) => stretches.map(({ start, end }) => text.slice(start, end)).join('\n');
  return readers[languageId](text)
    .filter((code) => leadsToCloseCodes || mayHaveCloseCodes(codeOf(code)))
    .map((code) => {
      const blanked = onlyCode(text, code.stretches);
      // In JSX, `{{` is no placeholder.
      const isTemplate = languageId === 'html' && !code.languageId.endsWith('react');
      return { ...code, text: isTemplate ? fillPlaceholders(blanked) : blanked };
    });
}

/** Whether all of a place is code: half a literal runs on into what isn't. */
export function isInside(site: Site, { stretches }: EmbeddedCode): boolean {
  const spans: readonly Span[] = 'sending' in site ? [site.span, site.sending.span] : [site.span];
  return stretches.some(({ start, end }) => spans.every((span) => start <= span.start && span.end <= end));
}
