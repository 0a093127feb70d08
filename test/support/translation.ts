import { readFileSync } from 'node:fs';
import type { Translate } from '../../src/rules/rule.js';

/** Sentences from the extension's bundle of a language, as the editor makes them. */
export function into(locale: string): Translate {
  const bundle: Record<string, string> = JSON.parse(readFileSync(`l10n/bundle.l10n.${locale}.json`, 'utf8'));
  return (template, data = {}) =>
    (bundle[template] ?? template).replace(/\{(\w+)\}/g, (place, name: string) => String(data[name] ?? place));
}
