import type { Command } from 'commander';

/** `close-codes lsp`: the language server, which is loaded with it. */
export function addLsp(program: Command): void {
  program
    .command('lsp')
    .description('Serve an editor that speaks the Language Server Protocol, on standard input and output.')
    .option('--stdio', 'the only way, for editors that insist on saying so')
    .action(async () => {
      await import('../../lsp/main.js');
    });
}
