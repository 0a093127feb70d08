import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { formats } from '../../src/cli/outputs.js';
import { createProgram } from '../../src/cli/program.js';

describe('docs/command.md', () => {
  const page = readFileSync('docs/command.md', 'utf8');
  const { commands } = createProgram();
  const rows = page.split('\n').flatMap((line) => /^\| `([^`]+)`/.exec(line)?.[1] ?? []);

  it('has a row for every command', () => {
    const named = rows.flatMap((row) => /^close-codes (\w+)/.exec(row)?.[1] ?? []);
    assert.deepEqual(
      commands.map((command) => command.name()).filter((name) => !named.includes(name)),
      [],
    );
  });

  it('mentions every option of the check', () => {
    const options = commands.find((command) => command.name() === 'check')?.options ?? [];
    assert.ok(options.length > 15);
    assert.deepEqual(
      options.map(({ long }) => long ?? '').filter((long) => !new RegExp(`\`[^\`]*${long}(?![\\w-])`).test(page)),
      [],
    );
  });

  it('has a row for every format', () => {
    assert.deepEqual(
      formats.filter((format) => !rows.includes(format)),
      [],
    );
  });
});
