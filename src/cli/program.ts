import { Command } from 'commander';
import { version } from '../../package.json';
import { addCheck } from './commands/check.js';
import { addLsp } from './commands/lsp.js';

/** The command line. It throws commander's `CommanderError` instead of ending the process. */
export function createProgram(): Command {
  const program = new Command('close-codes')
    .description('Checks WebSocket close codes.')
    .version(version)
    .exitOverride()
    .configureOutput({
      outputError: (message, write) =>
        write(`${message.replace('error', 'close-codes').trimEnd().replaceAll('\n', ' ')}\n`),
    });
  addCheck(program);
  addLsp(program);
  return program;
}
