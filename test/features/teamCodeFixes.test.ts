import assert from 'node:assert/strict';
import type { Config } from '../../src/analysis/config/config.js';
import { analyze, findings } from '../../src/features/index.js';

const page = "const socket = new WebSocket('wss://example.org');\n";

/** The fixes that mend the first finding of a text, where a team names some codes. */
function fixesIn(text: string, codes: NonNullable<Config['codes']> = {}): readonly string[] {
  const analysis = analyze({
    text,
    languageId: 'typescript',
    surroundings: { folders: [{ clues: [], config: { codes } }] },
  });
  const [finding] = findings(analysis);
  return (finding?.fixes ?? []).filter(({ disables }) => !disables).map(({ title }) => title);
}

describe('fixes and the codes that a team has named', () => {
  it('offer no code that means something else', () => {
    assert.deepEqual(fixesIn(`${page}socket.close(1001);`), [
      'Replace with 1000 (Normal Closure)',
      'Replace with 4001 (Private Use)',
    ]);
    assert.deepEqual(
      fixesIn(`${page}socket.close(1001);`, { 4001: { name: 'Session Expired' }, 4002: { name: 'Room Full' } }),
      ['Replace with 1000 (Normal Closure)', 'Replace with 4003 (Private Use)'],
    );
  });

  it('offer no code that a constant names', () => {
    assert.deepEqual(
      fixesIn(`${page}const CloseCode = { SessionExpired: 4001 } as const;
socket.close(1001);
socket.onclose = ({ code }) => code === CloseCode.SessionExpired;`),
      ['Replace with 1000 (Normal Closure)', 'Replace with 4002 (Private Use)'],
    );
  });

  it("offer the team's code of the same name first", () => {
    assert.deepEqual(
      fixesIn(`${page}socket.close(1001);`, { 4001: { name: 'Session Expired' }, 4801: { name: 'GOING_AWAY' } }),
      ['Replace with 4801 (GOING_AWAY)', 'Replace with 1000 (Normal Closure)', 'Replace with 4002 (Private Use)'],
    );
    assert.deepEqual(fixesIn(`${page}socket.close(404);`, { 4404: { name: 'Not found' } }), [
      'Replace with 4404 (Not found)',
    ]);
  });

  it('offer no other status in place of one that means something else', () => {
    assert.deepEqual(fixesIn(`${page}socket.close(401);`, { 4401: { name: 'Quota Used Up' } }), [
      'Replace with 3000 (Unauthorized)',
    ]);
  });

  it('offer nothing that only the other end sends', () => {
    assert.deepEqual(fixesIn(`${page}socket.close(1001);`, { 4801: { name: 'Going Away', sentBy: 'server' } }), [
      'Replace with 1000 (Normal Closure)',
      'Replace with 4001 (Private Use)',
    ]);
  });
});
