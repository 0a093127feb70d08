import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Environment, environments, type TestFileTreatment, testFileTreatments } from '../../session/index.js';
import { check } from '../check.js';
import { exitStatus } from '../exitStatus.js';
import { findFiles } from '../files.js';
import { createNotices } from '../notices.js';
import { collectOutput, formats, type Output, write } from '../outputs.js';
import { readSource } from '../read.js';

interface CheckOptions {
  /** Where the files run, if that is to be decided here. */
  readonly environment?: Environment;
  /** How files that look like tests are treated, if that is to be decided here. */
  readonly testFiles?: TestFileTreatment;
  readonly format?: readonly Output[];
  /** Where the report goes that would be printed. */
  readonly outputFile?: string;
  /** Print the places that were recognised too, not only what is wrong with them. */
  readonly sites: boolean;
  /** More warnings than this fail the check. */
  readonly maxWarnings: number;
  /** False by `--no-color`. */
  readonly color: boolean;
}

export function addCheck(program: Command): void {
  program
    .command('check')
    .description('Report close codes and reasons that will not work.')
    .argument('<paths...>', 'files, folders and globs')
    .addOption(new Option('--environment <name>', 'where the code runs, if not as found').choices(environments))
    .addOption(
      new Option('--test-files <treatment>', 'what to do with files that look like tests').choices(testFileTreatments),
    )
    .addOption(
      new Option(
        '--format <format[=file]>',
        `how to report, several times for several reports: ${formats.join(', ')}`,
      ).argParser(collectOutput),
    )
    .option('--output-file <file>', 'write to a file what would be printed')
    .option('--sites', 'report every recognised place as well', false)
    .addOption(
      new Option('--max-warnings <count>', 'fail when there are more warnings')
        .argParser(wholeNumber)
        .default(Number.POSITIVE_INFINITY, 'any number'),
    )
    .option('--no-color', 'print without colours')
    .addHelpText('after', '\nExit status: 0 clean, 1 errors or too many warnings, 2 something could not be read.')
    .action(run);
}

/** Reports the findings and sets the exit status. */
async function run(paths: readonly string[], options: CheckOptions): Promise<void> {
  const outputs = outputsOf(options);
  const notices = createNotices();
  const files = await findFiles(paths, notices.unreadable);
  const { report } = await check({ files, read: readSource, decided: options }, notices);
  const { sites, ...withoutSites } = report;
  await write(options.sites ? report : withoutSites, outputs, options.color);
  const count = (severity: string) => report.findings.filter((finding) => finding.severity === severity).length;
  const isTooMuch = count('error') > 0 || count('warning') > options.maxWarnings;
  process.exitCode = exitStatus[notices.isComplete() ? (isTooMuch ? 'failed' : 'clean') : 'unusable'];
}

function outputsOf({ format = [{ format: 'text' }], outputFile }: CheckOptions): readonly Output[] {
  if (outputFile === undefined) return format;
  if (format.every(({ file }) => file)) throw new Error('--output-file: every --format has a file already');
  return format.map((output) => ({ file: outputFile, ...output }));
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) {
    throw new InvalidArgumentError('It has to be a whole number.');
  }
  return Number(text);
}
