import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReportedFinding } from '../src/cli/report.js';
import { makeFolder } from './support/command.js';

/*
 * Patterns of public bug reports, a folder each. A comment at the end of a line says what is reported there:
 *   // ! no-reserved-code   this has to be
 *   // ? no-reserved-code   this would be right too, but may be missed
 * Nothing else is reported.
 */

const cases = path.resolve('test/cases');
const comment = /\s*(?:\/\/|\{\/\*) ([!?] .*?)(?: \*\/\})?$/;

interface Label {
  readonly at: string;
  readonly ruleId: string;
  readonly isRequired: boolean;
}

describe('patterns of public bug reports', function () {
  this.timeout(30_000);

  for (const name of readdirSync(cases)) {
    it(name, async () => {
      const folder = makeFolder();
      const labels: Label[] = [];
      const files: string[] = [];
      try {
        for (const entry of readdirSync(path.join(cases, name), { recursive: true, withFileTypes: true })) {
          if (!entry.isFile()) continue;
          const file = path.relative(path.join(cases, name), path.join(entry.parentPath, entry.name));
          const lines = readFileSync(path.join(cases, name, file), 'utf8').split('\n');
          labels.push(...lines.flatMap((line, index) => labelsOf(line, `${file}:${index + 1}`)));
          files.push(file);
          folder.write(file, lines.map((line) => line.replace(comment, '')).join('\n'));
        }
        const { stdout } = await folder.run(['check', '--format', 'json', ...files]);
        const { findings }: { findings: readonly ReportedFinding[] } = JSON.parse(stdout);
        const isAt = ({ at, ruleId }: Label, { file, line, ...finding }: ReportedFinding) =>
          at === `${file}:${line}` && ruleId === finding.ruleId;
        const missed = labels.filter((label) => label.isRequired && !findings.some((finding) => isAt(label, finding)));
        const wrong = findings.filter((finding) => !labels.some((label) => isAt(label, finding)));
        assert.deepEqual(
          {
            missed: missed.map(({ at, ruleId }) => `${at} ${ruleId}`),
            wrong: wrong.map(({ file, line, ruleId, message }) => `${file}:${line} ${ruleId}: ${message}`),
          },
          { missed: [], wrong: [] },
        );
      } finally {
        folder.remove();
      }
    });
  }
});

function labelsOf(line: string, at: string): readonly Label[] {
  const [, said = ''] = comment.exec(line) ?? [];
  return [...said.matchAll(/([!?]) ([\w-]+)/g)].map(([, mark, ruleId = '']) => ({
    at,
    ruleId,
    isRequired: mark === '!',
  }));
}
