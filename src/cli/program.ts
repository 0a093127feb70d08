import { Command } from 'commander';
import { version } from '../../package.json';
import { addCheck } from './commands/check.js';
import { addExplain } from './commands/explain.js';
import { addInit } from './commands/init.js';
import { addLsp } from './commands/lsp.js';
import { addRules } from './commands/rules.js';

/** The command line. It throws commander's `CommanderError` instead of ending the process. */
export function createProgram(): Command {
  const program = new Command('close-codes')
    .description('Checks and explains WebSocket close codes.')
    .version(version)
    .exitOverride()
    .configureOutput({
      outputError: (message, write) =>
        write(`${message.replace('error', 'close-codes').trimEnd().replaceAll('\n', ' ')}\n`),
    });
  addCheck(program);
  addExplain(program);
  addRules(program);
  addInit(program);
  addLsp(program);
  return program;
}
