import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Environment, environments } from '../../session/index.js';
import { explain } from '../explain.js';

interface ExplainOptions {
  readonly environment?: Environment;
}

export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('Explain a close code: what it means, why it arrives and what to do.')
    .argument('<code>', 'a close code, such as 1006', codeOf)
    .addOption(new Option('--environment <name>', 'where the code runs').choices(environments))
    .action(async (code: number, { environment }: ExplainOptions) => {
      process.stdout.write(await explain(code, environment));
    });
}

function codeOf(text: string): number {
  if (!/^\d{1,4}$/.test(text) || Number(text) > 4999) {
    throw new InvalidArgumentError('A close code is a whole number from 1000 to 4999.');
  }
  return Number(text);
}
