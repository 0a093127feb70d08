import { InvalidArgumentError } from 'commander';
import { createColors } from 'picocolors';
import type { Report } from './report.js';
import { writeAtomically } from './writeAtomically.js';
import { agent } from './writers/agent.js';
import { github } from './writers/github.js';
import { gitlab } from './writers/gitlab.js';
import { json } from './writers/json.js';
import { junit } from './writers/junit.js';
import { sarif } from './writers/sarif.js';
import { text } from './writers/text.js';
import { unix } from './writers/unix.js';
import type { Writer } from './writers/writer.js';

const writers = { text, json, sarif, github, gitlab, junit, unix, agent } as const satisfies Record<string, Writer>;

type Format = keyof typeof writers;

export const formats = Object.keys(writers) as readonly Format[];

/** The format and the destination of a report. */
export interface Output {
  readonly format: Format;
  /** Standard output when absent. */
  readonly file?: string;
}

/** Adds the value of one `--format` option, `sarif` or `sarif=report.sarif`, to those before. */
export function collectOutput(text: string, before: readonly Output[] = []): readonly Output[] {
  const [name = '', ...rest] = text.split('=');
  const format = formats.find((one) => one === name);
  if (!format) throw new InvalidArgumentError(`Allowed choices are ${formats.join(', ')}.`);
  const file = rest.join('=');
  if (file === '' && before.some((output) => !output.file)) {
    throw new InvalidArgumentError(
      `Only one report can be printed: --format ${name}=<file> writes this one to a file.`,
    );
  }
  return [...before, file === '' ? { format } : { format, file }];
}

/** Prints a report, or writes it to files. */
export async function write(report: Report, outputs: readonly Output[], wantsColor: boolean): Promise<void> {
  const isColored = wantsColor && process.stdout.isTTY === true && process.stdout.hasColors();
  for (const { format, file } of outputs) {
    const written = await writers[format](report, createColors(isColored && file === undefined));
    if (file === undefined) process.stdout.write(written);
    else await writeAtomically(file, written);
  }
}
