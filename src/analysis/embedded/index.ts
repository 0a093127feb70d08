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

/** Embedded code as a text of its own, which is parsed in place of the document. */
export interface EmbeddedText extends EmbeddedCode {
  /** As long as the document, so that every offset is the document's own. Everything but the code is blank. */
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
 * The code in a document that may contain close codes. The document may be incomplete. All code is included where the
 * document imports files with close codes.
 */
export function embeddedTexts(
  text: string,
  languageId: HostLanguageId,
  importsCloseCodes: boolean,
): readonly EmbeddedText[] {
  const codeOf = ({ stretches }: EmbeddedCode) => stretches.map(({ start, end }) => text.slice(start, end)).join('\n');
  return readers[languageId](text)
    .filter((code) => importsCloseCodes || mayHaveCloseCodes(codeOf(code)))
    .map((code) => {
      const blanked = onlyCode(text, code.stretches);
      // In JSX, `{{` is no placeholder.
      const isTemplate = languageId === 'html' && !code.languageId.endsWith('react');
      return { ...code, text: isTemplate ? fillPlaceholders(blanked) : blanked };
    });
}

/** Whether all of a site is code. An incomplete literal may reach beyond the code. */
export function isInside(site: Site, { stretches }: EmbeddedCode): boolean {
  const spans: readonly Span[] = 'sending' in site ? [site.span, site.sending.span] : [site.span];
  return stretches.some(({ start, end }) => spans.every((span) => start <= span.start && span.end <= end));
}
