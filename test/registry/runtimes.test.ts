import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { type Api, asIn } from '../../src/registry/apis/api.js';
import { closeOutcome } from '../../src/registry/apis/closeOutcome.js';
import { apiOf, apis } from '../../src/registry/apis/index.js';
import { inRanges } from '../../src/registry/codeRange.js';
import { runtimes, runtimesFor } from '../../src/registry/runtimes.js';
import { wrongArrivals } from '../conformance/claims.js';
import observed from '../conformance/observed.json';
import type { Summary } from '../conformance/summary.js';

describe('the runtimes', () => {
  it('were run under names that tell them apart', () => {
    const names = runtimes.map(({ id }) => id);
    assert.deepEqual(names, [...new Set(names)]);
    assert.ok(names.length > 10);
  });

  for (const { id, api, takes, throws } of runtimes) {
    it(`${id}: the registry claims of every code what was seen`, () => {
      const claims = asIn(id, apiOf(api));
      for (let code = 0; code <= 0xffff; code++) {
        const outcome = closeOutcome(claims, code);
        assert.equal(inRanges(code, takes), outcome.does === 'send' && outcome.code === code, String(code));
        assert.equal(inRanges(code, throws), outcome.does === 'throw', String(code));
      }
    });
  }

  for (const { id, api, arrivals } of observed as unknown as readonly Summary[]) {
    it(`${id}: the registry claims that what arrived can, and nothing else`, () => {
      const codes = Object.entries(arrivals).map(([scenario, arrival]) => [scenario, arrival?.[0]] as const);
      assert.deepEqual(wrongArrivals(asIn(id, apiOf(api)), Object.fromEntries(codes)), []);
    });
  }

  it('depart from their API only where they were run', () => {
    const ids = new Set(runtimes.map(({ id }) => id));
    for (const api of apis) {
      for (const id of Object.keys(asIn('', api).departures ?? {})) assert.ok(ids.has(id), `${api.id}: ${id}`);
    }
  });

  it('are told by what they do with a code, both ends of a library once', () => {
    const names = (code: number) => {
      const { accepting, rejecting } = runtimesFor(code);
      // Nor do mocks count.
      assert.ok([...accepting, ...rejecting].every(({ api }) => (apiOf(api) as Api).carrier !== 'mock'));
      return { accepting: accepting.map(({ name }) => name), rejecting: rejecting.map(({ name }) => name) };
    };
    const { accepting, rejecting } = names(1001);
    assert.equal(accepting.filter((name) => name === 'ws').length, 1);
    assert.ok(accepting.includes('Bun'));
    assert.deepEqual(
      rejecting.filter((name) => !/faye|Stream|sockjs/.test(name)),
      ['Chromium', 'Firefox ESR', 'Node', 'undici', 'jsdom', 'happy-dom', 'Deno'],
    );
    assert.deepEqual(names(1000).rejecting, []);
    // Sent without the code, and so in neither list.
    assert.ok(![...names(1006).accepting, ...names(1006).rejecting].includes("Bun's server socket"));
  });
});

describe('the conformance run', function () {
  this.timeout(120_000);

  for (const id of ['undici', 'ws', 'ws-server']) {
    it(`finds ${id} as the registry claims it to be`, () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/conformance.mjs', id], {
        encoding: 'utf8',
      });
      assert.equal(status, 0, stdout + stderr);
    });
  }
});
