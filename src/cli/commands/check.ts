import type { Command } from 'commander';
import type { FixChoice } from '../../session/index.js';
import { defaultBaseline, newFindings, updateBaseline } from '../baseline.js';
import { type Checked, check } from '../check.js';
import { decisionsOf } from '../decisions.js';
import { encode } from '../encodings.js';
import { exitStatus } from '../exitStatus.js';
import { printDiff, writeFixed } from '../fixedFiles.js';
import { fromChanged, fromDisk, fromIndex, fromStdin, type Input } from '../input.js';
import { createNotices, type PrintedNotices } from '../notices.js';
import { type Output, write } from '../outputs.js';
import { printConfig } from '../printConfig.js';
import type { ReportedFinding } from '../report.js';
import { addCheckOptions, type CheckOptions } from './checkOptions.js';

export function addCheck(program: Command): void {
  const command = program.command('check').description('Report close codes and reasons that will not work.');
  addCheckOptions(command).action((paths: readonly string[], options: CheckOptions) => {
    const { printConfig: file, stdin, changed, staged } = options;
    if (file !== undefined) return printConfig(file, options);
    if (paths.length > 0 || stdin) return run(paths, options);
    return changed || staged ? run(['.'], options) : command.error("error: missing required argument 'paths'");
  });
}

/** Checks, reports, and sets the exit status. */
async function run(paths: readonly string[], options: CheckOptions): Promise<void> {
  const outputs = outputsOf(options);
  const decided = await decisionsOf(options);
  const notices = createNotices(!options.errorOnUnmatchedPattern);
  const input = await inputOf(paths, options, notices);
  const request = { ...input, decided, fixes: fixesOf(options), reportBefore: options.fixDryRun };
  const { report, fixed } = await check(request, notices);
  notices.finish();
  const hasPrinted = await deliverFixes(fixed, input, options, notices);
  const findings = await compareWithBaseline(report.findings, input, options, notices);
  await write(
    {
      stats: report.stats,
      findings: findings.filter(({ severity }) => !options.quiet || severity === 'error'),
      ...(options.sites && { sites: report.sites }),
    },
    outputs.filter(({ file }) => file !== undefined || !hasPrinted),
    options.color,
  );
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const hasFailed = count('error') > 0 || count('warning') > options.maxWarnings;
  process.exitCode = exitStatus[notices.isComplete() ? (hasFailed ? 'failed' : 'clean') : 'unusable'];
}

async function inputOf(paths: readonly string[], options: CheckOptions, notices: PrintedNotices): Promise<Input> {
  const { stdin, stdinFilename, changed, staged } = options;
  if ([stdin, changed, staged].filter(Boolean).length > 1) {
    throw new Error('--stdin, --changed and --staged exclude each other');
  }
  if (changed) return fromChanged(paths, changed === true ? undefined : changed);
  if (staged) {
    if (fixesOf(options) && !options.fixDryRun)
      throw new Error('--staged: staged content can not be fixed; --fix-dry-run prints the fixes');
    return fromIndex(paths);
  }
  if (!stdin) return fromDisk(paths, notices);
  if (stdinFilename === undefined)
    throw new Error('--stdin needs --stdin-filename, whose extension tells the language');
  if (paths.length > 0) throw new Error('--stdin takes no paths');
  return fromStdin(stdinFilename);
}

/** The findings to report: without a baseline all, with one those that exceed it, none when it is updated. */
async function compareWithBaseline(
  findings: readonly ReportedFinding[],
  { files }: Input,
  { baseline, updateBaseline: isUpdate }: CheckOptions,
  notices: PrintedNotices,
): Promise<readonly ReportedFinding[]> {
  if (!baseline && !isUpdate) return findings;
  const file = typeof baseline === 'string' ? baseline : defaultBaseline;
  if (!isUpdate) return newFindings(file, files, findings);
  if (!notices.isComplete()) throw new Error(`${file}: not updated, because some files could not be read`);
  await updateBaseline(file, files, findings);
  return [];
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

/** Writes or prints the fixed files. True where that uses standard output, which then can't have the report. */
async function deliverFixes(
  fixed: Checked['fixed'],
  { stdin }: Input,
  { fix, fixSuggestions, fixDryRun }: CheckOptions,
  notices: PrintedNotices,
): Promise<boolean> {
  if (fixDryRun) {
    printDiff(fixed);
    return true;
  }
  if (!fix && !fixSuggestions) return false;
  if (stdin) {
    const [{ before, text } = {}] = fixed;
    process.stdout.write(before && text !== undefined ? encode(text, before.encoding) : stdin);
    return true;
  }
  await writeFixed(fixed, notices);
  return false;
}
