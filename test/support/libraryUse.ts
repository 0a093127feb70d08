import assert from 'node:assert/strict';
import type { LanguageId } from '../../src/analysis/languages.js';
import { mayHaveCloseCodes } from '../../src/analysis/prefilter.js';
import type { Site } from '../../src/analysis/site.js';
import { analyze, findings } from '../../src/features/index.js';
import type { ApiId } from '../../src/registry/apis/index.js';

/** How a library is used, and what is to be seen in that. */
export interface LibraryUse {
  readonly name: string;
  readonly languageId?: LanguageId;
  /** As the library's README has it; what is reported stands between marks: `ws.close([|1015|])`. */
  readonly code: string;
  /** Of every place. */
  readonly apis: readonly ApiId[];
  /** The places in order, as kind and text. All are known by type. */
  readonly sites: readonly string[];
}

/** One test for each use. */
export function testLibraryUses(uses: readonly LibraryUse[]): void {
  for (const { name, languageId = 'typescript', code, apis, sites } of uses) {
    it(`are read as their READMEs use them: ${name}`, () => {
      const text = code.replaceAll(/\[\||\|\]/g, '');
      assert.ok(mayHaveCloseCodes(text));
      const analysis = analyze({ text, languageId });
      const shown = ({ kind, span }: Site) => `${kind} ${text.slice(span.start, span.end)}`;
      assert.deepEqual(analysis.sites.map(shown), sites);
      for (const site of analysis.sites) {
        assert.ok('evidence' in site);
        assert.equal(site.evidence, 'type', shown(site));
        assert.deepEqual([...site.apis].sort(), [...apis].sort(), shown(site));
      }
      assert.deepEqual(
        findings(analysis).map(({ span }) => text.slice(span.start, span.end)),
        [...code.matchAll(/\[\|(.*?)\|\]/g)].map(([, reported]) => reported),
      );
    });
  }
}
