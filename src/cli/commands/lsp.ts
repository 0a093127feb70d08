import type { Command } from 'commander';

/** The language server. Its module is loaded only for this command. */
export function addLsp(program: Command): void {
  program
    .command('lsp')
    .description('Start the language server on standard input and output.')
    .option('--stdio', 'accepted for editors that pass it; there is no other way')
    .action(async () => {
      await import('../../lsp/main.js');
    });
}
