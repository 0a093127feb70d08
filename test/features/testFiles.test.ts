import assert from 'node:assert/strict';
import { treatmentOf } from '../../src/features/index.js';

const root = '/home/me/tests/project';
const folders = [{ clues: [] }];

function looksLikeTest(path: string): boolean {
  return treatmentOf(`${root}/${path}`, root, { folders, setting: 'off' }) === 'off';
}

describe('a file', () => {
  for (const path of [
    'src/client.test.ts',
    'src/client.spec.js',
    'src/client_test.ts',
    'src/client-test.js',
    'src/Client.Test.tsx',
    'login.cy.ts',
    'login.e2e.mts',
    'test.js',
    'test/client.js',
    'tests/unit/client.ts',
    'packages/a/__tests__/client.ts',
    'src/__mocks__/ws.ts',
    'spec/client.js',
    'e2e/login.ts',
    'cypress/support/commands.js',
    'src/testing/socket.ts',
    'src/client.test.vue',
  ]) {
    it(`looks like a test: ${path}`, () => assert.ok(looksLikeTest(path)));
  }
  for (const path of [
    'src/client.ts',
    'src/latest.ts',
    'src/contest/client.ts',
    'src/testimonials.tsx',
    'src/attest.js',
    'src/test-id.ts',
    'src/inspector.ts',
    'src/specification/client.ts',
    'src/client.testing.md/a.ts',
  ]) {
    it(`looks like none: ${path}`, () => assert.ok(!looksLikeTest(path)));
  }
});

describe('how a file is treated', () => {
  const file = `${root}/test/client.ts`;
  const says = (testFiles: 'check' | 'hint' | 'off') => ({ clues: [], config: { testFiles } });

  it('is like all others where nobody says more', () => assert.equal(treatmentOf(file, root, { folders }), 'check'));
  it('is the setting’s otherwise', () => assert.equal(treatmentOf(file, root, { folders, setting: 'hint' }), 'hint'));
  it('is the nearest config’s before the setting’s', () =>
    assert.equal(treatmentOf(file, root, { folders: [says('check'), says('off')], setting: 'hint' }), 'check'));
  it('is the command line’s before all others', () =>
    assert.equal(treatmentOf(file, root, { folders: [says('off')], setting: 'off', option: 'hint' }), 'hint'));
});
