import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Translations by their English templates. Undefined for English and for languages without a bundle. */
export function translationsFor(locale = 'en'): Readonly<Record<string, string>> | undefined {
  // pt_BR.UTF-8  →  pt-br
  const [name = ''] = locale.toLowerCase().replaceAll('_', '-').split('.');
  const [language = ''] = name.split('-');
  for (const one of [name, language].filter((candidate) => /^[a-z-]+$/.test(candidate))) {
    try {
      return JSON.parse(readFileSync(path.join(__dirname, '..', 'l10n', `bundle.l10n.${one}.json`), 'utf8'));
    } catch {}
  }
  return undefined;
}
