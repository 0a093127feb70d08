import type { Command } from 'commander';
import { loadReference } from '../../session/index.js';

export function addRules(program: Command): void {
  program
    .command('rules')
    .description('List the rules, their severities and their pages.')
    .action(async () => {
      const { ruleInfos } = await loadReference();
      const lines = ruleInfos.map(
        ({ id, severity, description, url }) => `${id} (${severity})\n  ${description}\n  ${url}\n`,
      );
      process.stdout.write(lines.join('\n'));
    });
}
