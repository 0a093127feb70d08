import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The accepted forms of each term by language. Those of English are words, those of the others the stems of words. */
type Glossary = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const read = <Content>(...file: readonly string[]): Content => JSON.parse(readFileSync(path.join(...file), 'utf8'));
const glossary = read<Glossary>('docs', 'glossary.json');
const locales = ['de', 'es', 'fr', 'ja', 'ko', 'pt-br', 'ru', 'zh-cn', 'zh-tw'];

/** The translations that don't use the glossary's word for a term of their English text. */
function strays(
  english: Readonly<Record<string, string>>,
  translated: Readonly<Record<string, string>>,
  locale: string,
) {
  return Object.entries(glossary).flatMap(([term, { en = [], [locale]: stems = [] }]) => {
    const word = new RegExp(`(?<![\\w-])(?:${en.join('|')})(?![\\w-])`);
    return Object.entries(english)
      .filter(([key, text]) => word.test(inWords(text)) && !uses(stems, translated[key] ?? ''))
      .map(([key]) => `${term} (${stems[0]}): ${key}: ${translated[key]}`);
  });
}

/** Names of codes and services stay English, and what is written as code is no word. */
function inWords(text: string): string {
  if (isName(text)) return '';
  const words = text.replace(/`[^`]*`|\{\w+\}/g, '');
  return `${words} ${words.replace(/(?<=^|[.:?!]\s+)[A-Z]/g, (letter) => letter.toLowerCase())}`;
}

/** "Server Not Found" */
function isName(text: string): boolean {
  return text.split(' ').every((word) => /^[A-Z\d]/.test(word));
}

function uses(stems: readonly string[], text: string): boolean {
  return stems.some((stem) => text.toLowerCase().includes(stem.toLowerCase()));
}

describe('the glossary', () => {
  it('has each term in each language', () => {
    for (const [term, forms] of Object.entries(glossary)) {
      assert.deepEqual(Object.keys(forms), ['en', ...locales], term);
      for (const [locale, stems] of Object.entries(forms)) assert.ok(stems.length > 0, `${term} in ${locale}`);
    }
  });

  it('finds a text with another word', () => {
    const english = { a: 'The reason is long.', b: 'No reason.', c: 'Server Not Found' };
    const german = { a: 'Der Grund ist lang.', b: 'Keine Begründung.', c: 'Server Not Found' };
    assert.deepEqual(strays(english, german, 'de'), ['reason (Grund): b: Keine Begründung.']);
  });

  for (const locale of locales) {
    it(`is kept to in ${locale}`, () => {
      const bundle = read<Record<string, string>>('l10n', `bundle.l10n.${locale}.json`);
      const manifest = read<Record<string, string>>(`package.nls.${locale}.json`);
      assert.deepEqual(
        [
          ...strays(read('l10n', 'bundle.l10n.json'), bundle, locale),
          ...strays(read('package.nls.json'), manifest, locale),
        ],
        [],
      );
    });
  }
});
