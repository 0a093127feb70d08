import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Compares a text with the one that was kept and reviewed; with `UPDATE_SNAPSHOTS=1` in the environment it is kept instead. */
export function matchSnapshot(file: string, text: string): void {
  if (process.env.UPDATE_SNAPSHOTS) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  } else {
    assert.equal(text, readFileSync(file, 'utf8'), `not as in ${file}: UPDATE_SNAPSHOTS=1 writes it anew`);
  }
}
