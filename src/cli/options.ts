import { Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { type Environment, environments, type TestFileTreatment, testFileTreatments } from '../session/index.js';

const formats = ['text', 'json'] as const;
export type Format = (typeof formats)[number];

export interface CheckOptions {
  readonly format: Format;
  /** Where the files run, if that is to be decided here. */
  readonly environment?: Environment;
  /** How files that look like tests are treated, if that is to be decided here. */
  readonly testFiles?: TestFileTreatment;
  /** Print the places that were recognised too, not only what is wrong with them. */
  readonly sites: boolean;
  /** More warnings than this fail the check. */
  readonly maxWarnings: number;
  /** False by `--no-color`. */
  readonly color: boolean;
}

/** The command line. It throws commander's `CommanderError` instead of ending the process. */
export function commandLine(check: (paths: readonly string[], options: CheckOptions) => Promise<void>): Command {
  const program = new Command('close-codes')
    .description('Checks WebSocket close codes.')
    .version(version)
    .exitOverride()
    .configureOutput({
      outputError: (message, write) =>
        write(`${message.replace('error', 'close-codes').trimEnd().replaceAll('\n', ' ')}\n`),
    });
  program
    .command('check')
    .description('Report close codes and reasons that will not work.')
    .argument('<paths...>', 'files, folders and globs')
    .addOption(new Option('--environment <name>', 'where the code runs, if not as found').choices(environments))
    .addOption(
      new Option('--test-files <treatment>', 'what to do with files that look like tests').choices(testFileTreatments),
    )
    .addOption(new Option('--format <format>', 'how to print the findings').choices(formats).default('text'))
    .option('--sites', 'print every recognised place as well', false)
    .addOption(
      new Option('--max-warnings <count>', 'fail when there are more warnings')
        .argParser(wholeNumber)
        .default(Number.POSITIVE_INFINITY, 'any number'),
    )
    .option('--no-color', 'print without colours')
    .addHelpText('after', '\nExit status: 0 clean, 1 errors or too many warnings, 2 something could not be read.')
    .action(check);
  program
    .command('lsp')
    .description('Serve an editor that speaks the Language Server Protocol, on standard input and output.')
    .option('--stdio', 'the only way, for editors that insist on saying so')
    .action(async () => {
      await import('../lsp/main.js');
    });
  return program;
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) {
    throw new InvalidArgumentError('It has to be a whole number.');
  }
  return Number(text);
}
