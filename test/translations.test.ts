import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codes } from '../src/registry/codes.js';

/** VS Code's own names of the languages, apart from English. */
const locales = ['de', 'es', 'fr', 'ja', 'ko', 'pt-br', 'ru', 'zh-cn', 'zh-tw'];

const read = (file: string): Record<string, string> => JSON.parse(readFileSync(file, 'utf8'));
const sentences = read(path.join('l10n', 'bundle.l10n.json'));
const manifest = read('package.nls.json');

/** What has to be the same in every language, in order of spelling: places, code, numbers, links. */
function fixedParts(text: string): readonly string[] {
  return (
    text.match(/\{\w+\}|`[^`]*`|\d{3,}|\]\([^)]*\)|\b(?:close|includes|terminate|initCloseEvent)\(/g) ?? []
  ).sort();
}

describe('translations', () => {
  it('are there in ten languages, in the editor and in the manifest', () => {
    assert.deepEqual(
      readdirSync('l10n').sort(),
      ['', ...locales.map((locale) => `.${locale}`)].map((locale) => `bundle.l10n${locale}.json`).sort(),
    );
    assert.deepEqual(
      readdirSync('.').filter((name) => /^package\.nls\..+\.json$/.test(name)),
      locales.map((locale) => `package.nls.${locale}.json`),
    );
  });

  for (const locale of locales) {
    for (const [file, english] of [
      [path.join('l10n', `bundle.l10n.${locale}.json`), sentences],
      [`package.nls.${locale}.json`, manifest],
    ] as const) {
      describe(file, () => {
        const translated = read(file);

        it('has each text, and no other', () => {
          assert.deepEqual(Object.keys(translated).sort(), Object.keys(english).sort());
        });

        it('keeps places, code, numbers and links', () => {
          for (const [key, text] of Object.entries(translated)) {
            assert.notEqual(text.trim(), '', key);
            assert.deepEqual(fixedParts(text), fixedParts(english[key] ?? ''), `${key}: ${text}`);
          }
        });
      });
    }

    it(`in ${locale} keep the names that IANA gives to codes`, () => {
      const translated = read(path.join('l10n', `bundle.l10n.${locale}.json`));
      for (const { name } of codes) assert.equal(translated[name] ?? name, name);
    });

    it(`in ${locale} are in another language`, () => {
      const translated = read(path.join('l10n', `bundle.l10n.${locale}.json`));
      const same = Object.entries(translated).filter(([key, text]) => key === text);
      // Names and formats stay as they are.
      assert.ok(same.length < Object.keys(translated).length / 3, `${same.length}`);
    });
  }
});
