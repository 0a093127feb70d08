import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  type Environment,
  environments,
  type RuleSetting,
  severities,
  type TestFileTreatment,
  testFileTreatments,
} from '../../session/index.js';
import { defaultBaseline } from '../baseline.js';
import { collectOutput, formats, type Output } from '../outputs.js';

export interface CheckOptions {
  /** Where the files run, if that is to be decided here. */
  readonly environment?: Environment;
  /** How files that look like tests are treated, if that is to be decided here. */
  readonly testFiles?: TestFileTreatment;
  /** How loudly rules speak, if that is to be decided here, by rule id. */
  readonly rule?: Readonly<Record<string, RuleSetting>>;

  /** A file for which is printed what holds there. Nothing is checked. */
  readonly printConfig?: string;

  /** Only files that have changed since a commit; since the last one where it is `true`. */
  readonly changed?: string | true;
  /** Only files that are staged, as they are staged. */
  readonly staged: boolean;
  /** False by `--no-error-on-unmatched-pattern`. */
  readonly errorOnUnmatchedPattern: boolean;
  /** The text on standard input is checked, as that of the file `stdinFilename`. */
  readonly stdin: boolean;
  readonly stdinFilename?: string;

  /** Write what safe fixes change. */
  readonly fix: boolean;
  /** Write what preferred fixes change too. */
  readonly fixSuggestions: boolean;
  /** Print what would be written. */
  readonly fixDryRun: boolean;

  /** The file that holds what is known already; the usual one where it is `true`. */
  readonly baseline?: string | true;
  /** Write that file anew. */
  readonly updateBaseline: boolean;

  readonly format?: readonly Output[];
  /** Where the report goes that would be printed. */
  readonly outputFile?: string;
  /** Print the places that were recognised too, not only what is wrong with them. */
  readonly sites: boolean;
  /** Report errors only. */
  readonly quiet: boolean;
  /** More warnings than this fail the check. */
  readonly maxWarnings: number;
  /** False by `--no-color`. */
  readonly color: boolean;
}

/** Declares the arguments and options of the check command. */
export function addCheckOptions(command: Command): Command {
  return command
    .argument('[paths...]', 'files, folders and globs')
    .addOption(new Option('--environment <name>', 'where the code runs, if not as found').choices(environments))
    .addOption(
      new Option('--test-files <treatment>', 'what to do with files that look like tests').choices(testFileTreatments),
    )
    .addOption(
      new Option('--rule <id=severity>', 'how loudly a rule speaks, several times for several rules').argParser(
        collectRule,
      ),
    )
    .option('--print-config <file>', 'print what holds for a file, and check nothing')
    .option('--changed [since]', 'check only files that have changed since a commit, the last one by default')
    .option('--staged', 'check only what is staged', false)
    .option('--no-error-on-unmatched-pattern', 'let paths and globs match nothing')
    .option('--stdin', 'check the text on standard input', false)
    .addOption(
      new Option('--stdin-filename <file>', 'the file that the text on standard input is of').implies({ stdin: true }),
    )
    .option('--baseline [file]', `leave out what is known from a file, by default ${defaultBaseline}`)
    .option('--update-baseline', 'write into that file what is found now', false)
    .option('--fix', 'write what safe fixes change', false)
    .option('--fix-suggestions', 'write what preferred fixes change too', false)
    .option('--fix-dry-run', 'print what would be written, as a diff', false)
    .addOption(
      new Option(
        '--format <format[=file]>',
        `how to report, several times for several reports: ${formats.join(', ')}`,
      ).argParser(collectOutput),
    )
    .option('--output-file <file>', 'write to a file what would be printed')
    .option('--sites', 'report every recognised place as well', false)
    .option('--quiet', 'report errors only', false)
    .addOption(
      new Option('--max-warnings <count>', 'fail when there are more warnings')
        .argParser(wholeNumber)
        .default(Number.POSITIVE_INFINITY, 'any number'),
    )
    .option('--no-color', 'print without colours')
    .addHelpText('after', '\nExit status: 0 clean, 1 errors or too many warnings, 2 something could not be read.');
}

/** Adds `no-long-reason=off` to what was said before. Whether there is such a rule is not known here. */
function collectRule(
  text: string,
  before: Readonly<Record<string, RuleSetting>> = {},
): Readonly<Record<string, RuleSetting>> {
  const [id = '', wanted] = text.split('=');
  const settings = ['default', 'off', ...severities] as const;
  const setting = settings.find((one) => one === wanted);
  if (!setting) throw new InvalidArgumentError(`It has to be <id>=<severity>, which is ${settings.join(', ')}.`);
  return { ...before, [id]: setting };
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) {
    throw new InvalidArgumentError('It has to be a whole number.');
  }
  return Number(text);
}
