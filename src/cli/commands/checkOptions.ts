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
  /** Where the files run. Detected where it is absent. */
  readonly environment?: Environment;
  /** How files that look like tests are treated. */
  readonly testFiles?: TestFileTreatment;
  /** The severities of rules, by id. */
  readonly rule?: Readonly<Record<string, RuleSetting>>;

  /** A file whose configuration is printed. Nothing is checked. */
  readonly printConfig?: string;

  /** Only files that have changed since this commit. `true` is the last commit. */
  readonly changed?: string | true;
  /** Only staged files, with their staged content. */
  readonly staged: boolean;
  /** False by `--no-error-on-unmatched-pattern`. */
  readonly errorOnUnmatchedPattern: boolean;
  /** Standard input is checked, as the content of `stdinFilename`. */
  readonly stdin: boolean;
  readonly stdinFilename?: string;

  /** Apply safe fixes. */
  readonly fix: boolean;
  /** Apply preferred fixes too. */
  readonly fixSuggestions: boolean;
  /** Print the changes of the fixes as a diff. Write nothing. */
  readonly fixDryRun: boolean;

  /** The baseline file. `true` is the default one. */
  readonly baseline?: string | true;
  /** Write the baseline. */
  readonly updateBaseline: boolean;

  readonly format?: readonly Output[];
  /** The file for reports that would be printed. */
  readonly outputFile?: string;
  /** Report all sites too. */
  readonly sites: boolean;
  /** Report errors only. */
  readonly quiet: boolean;
  /** The check fails with more warnings than this. */
  readonly maxWarnings: number;
  /** False by `--no-color`. */
  readonly color: boolean;
}

/** Declares the arguments and options of the check command. */
export function addCheckOptions(command: Command): Command {
  return command
    .argument('[paths...]', 'files, folders and globs')
    .addOption(new Option('--environment <name>', 'where the code runs, instead of detecting it').choices(environments))
    .addOption(
      new Option('--test-files <treatment>', 'how to treat files that look like tests').choices(testFileTreatments),
    )
    .addOption(new Option('--rule <id=severity>', 'the severity of a rule; may be repeated').argParser(collectRule))
    .option('--print-config <file>', 'print the configuration of a file, and check nothing')
    .option('--changed [since]', 'check only files that have changed since a commit, by default the last one')
    .option('--staged', 'check only staged files, with their staged content', false)
    .option('--no-error-on-unmatched-pattern', 'accept paths and globs that match no file')
    .option('--stdin', 'check the text on standard input', false)
    .addOption(new Option('--stdin-filename <file>', 'the file that the text belongs to').implies({ stdin: true }))
    .option('--baseline [file]', `report only findings that exceed a baseline, by default ${defaultBaseline}`)
    .option('--update-baseline', 'write the current findings to the baseline', false)
    .option('--fix', 'apply safe fixes', false)
    .option('--fix-suggestions', 'apply preferred fixes too', false)
    .option('--fix-dry-run', 'print the changes of the fixes as a diff', false)
    .addOption(
      new Option(
        '--format <format[=file]>',
        `the format of the report; may be repeated: ${formats.join(', ')}`,
      ).argParser(collectOutput),
    )
    .option('--output-file <file>', 'write the report to a file')
    .option('--sites', 'report every close code and reason too', false)
    .option('--quiet', 'report errors only', false)
    .addOption(
      new Option('--max-warnings <count>', 'fail with more warnings than this')
        .argParser(wholeNumber)
        .default(Number.POSITIVE_INFINITY, 'any number'),
    )
    .option('--no-color', 'print without colours')
    .addHelpText('after', '\nExit status: 0 clean, 1 errors or too many warnings, 2 something could not be read.');
}

/** Adds the value of one `--rule` option, `no-long-reason=off`. Its rule is verified later: no list is loaded yet. */
function collectRule(
  text: string,
  before: Readonly<Record<string, RuleSetting>> = {},
): Readonly<Record<string, RuleSetting>> {
  const [id = '', wanted] = text.split('=');
  const settings = ['default', 'off', ...severities] as const;
  const setting = settings.find((one) => one === wanted);
  if (!setting) throw new InvalidArgumentError(`It must be <id>=<severity>. Severities are ${settings.join(', ')}.`);
  return { ...before, [id]: setting };
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) {
    throw new InvalidArgumentError('It must be a whole number.');
  }
  return Number(text);
}
