import { analyze } from '../analysis/index.js';
import type { LanguageId } from '../analysis/languages.js';
import type { DeclaredSite } from '../analysis/site.js';
import { codeCard } from './codeCards.js';
import { findings } from './findings.js';
import { blocks } from './markdown.js';
import { sayWith } from './say.js';
import { situationsOf } from './situations.js';

/** Explains a close code to a language model, in English Markdown. Any number is allowed. */
export function explainCode(code: number): string {
  const site: DeclaredSite = {
    kind: 'declared',
    span: { start: 0, end: 0 },
    parts: [],
    apis: ['whatwg', 'ws'],
    evidence: 'name',
  };
  const part = { span: site.span, values: [{ kind: 'number' as const, value: code }], literal: true };
  const say = sayWith();
  const card = codeCard(site, part, { team: [], spoken: [] }, say);
  if (card === undefined) return `${code} is no close code: those are whole numbers from 1000 to 4999.`;
  const reasons = situationsOf(code, say).map(({ sign, causes }) =>
    [sign, ...causes.map(({ cause, look }) => `- ${cause} ${look}`)].join('\n'),
  );
  return blocks(card, ...reasons);
}

/**
 * Checks the close codes of a snippet for a language model: one line for each finding, in English, with 1-based lines.
 */
export function checkSnippet(text: string, languageId: LanguageId): string {
  const found = findings(analyze({ text, languageId }));
  const lines = found.map(({ span, ruleId, severity, message, fixes }) => {
    const line = text.slice(0, span.start).split('\n').length;
    const fix = fixes.find(({ preferred }) => preferred);
    return `- line ${line}, ${severity}, ${ruleId}: ${message}${fix ? ` Fix: ${fix.title}.` : ''}`;
  });
  return lines.length > 0 ? lines.join('\n') : 'Nothing is wrong with its close codes, as far as they are known.';
}
