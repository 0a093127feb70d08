import type { Command } from 'commander';
import type { FixChoice } from '../../session/index.js';
import { type Checked, check } from '../check.js';
import { exitStatus } from '../exitStatus.js';
import { fromDisk, fromStdin, type Input } from '../input.js';
import { diffOf, writeMended } from '../mended.js';
import { note } from '../notes.js';
import { createNotices, type PrintedNotices } from '../notices.js';
import { type Output, write } from '../outputs.js';
import { addCheckOptions, type CheckOptions } from './checkOptions.js';

export function addCheck(program: Command): void {
  const command = program.command('check').description('Report close codes and reasons that will not work.');
  addCheckOptions(command).action((paths: readonly string[], options: CheckOptions) => {
    if (paths.length === 0 && !options.stdin) command.error("error: missing required argument 'paths'");
    return run(paths, options);
  });
}

/** Reports the findings and sets the exit status. */
async function run(paths: readonly string[], options: CheckOptions): Promise<void> {
  const outputs = outputsOf(options);
  const notices = createNotices();
  const input = await inputOf(paths, options, notices);
  const request = { ...input, decided: options, fixes: fixesOf(options), reportBefore: options.fixDryRun };
  const { report, mended } = await check(request, notices);
  const printsText = await handOver(mended, input, options, notices);
  const { sites, ...withoutSites } = report;
  await write(
    options.sites ? report : withoutSites,
    outputs.filter(({ file }) => file !== undefined || !printsText),
    options.color,
  );
  const count = (severity: string) => report.findings.filter((finding) => finding.severity === severity).length;
  const isTooMuch = count('error') > 0 || count('warning') > options.maxWarnings;
  process.exitCode = exitStatus[notices.isComplete() ? (isTooMuch ? 'failed' : 'clean') : 'unusable'];
}

async function inputOf(paths: readonly string[], options: CheckOptions, notices: PrintedNotices): Promise<Input> {
  if (!options.stdin) return fromDisk(paths, notices);
  if (options.stdinFilename === undefined) throw new Error('--stdin needs --stdin-filename, which tells the language');
  if (paths.length > 0) throw new Error('--stdin takes no paths');
  return fromStdin(options.stdinFilename);
}

function outputsOf({ format = [{ format: 'text' }], outputFile }: CheckOptions): readonly Output[] {
  if (outputFile === undefined) return format;
  if (format.every(({ file }) => file)) throw new Error('--output-file: every --format has a file already');
  return format.map((output) => ({ file: outputFile, ...output }));
}

function fixesOf({ fix, fixSuggestions, fixDryRun }: CheckOptions): FixChoice | undefined {
  if (fixSuggestions) return 'preferred';
  return fix || fixDryRun ? 'safe' : undefined;
}

/** Writes or prints what fixes change. Whether standard output is taken by that. */
async function handOver(
  mended: Checked['mended'],
  { stdin }: Input,
  { fix, fixSuggestions, fixDryRun }: CheckOptions,
  notices: PrintedNotices,
): Promise<boolean> {
  const files = `${mended.length} ${mended.length === 1 ? 'file' : 'files'}`;
  if (fixDryRun) {
    process.stdout.write(diffOf(mended));
    note(`would mend ${files}`);
    return true;
  }
  if (!fix && !fixSuggestions) return false;
  if (stdin) {
    const [{ before, text } = {}] = mended;
    process.stdout.write(before && text !== undefined ? before.encoding.encode(text) : stdin);
    return true;
  }
  await writeMended(mended, notices);
  if (mended.length > 0) note(`mended ${files}`);
  return false;
}
