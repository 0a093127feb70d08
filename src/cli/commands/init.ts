import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { homepage } from '../../../package.json';
import { configName } from '../../session/index.js';
import { errorText, note } from '../notes.js';

const page = `${homepage.replace(/#.*/, '')}/blob/main/docs/command.md#config`;

const config = `{
  // Documentation: ${page}
  // Files that are not checked.
  "ignore": [],
  // Severities of rules: off, hint, information, warning, error.
  "rules": {},
  // Settings for some files only.
  "overrides": [],
  // Your own codes, 4000 to 4999: "4001": { "name": "Session Expired" }
  "codes": {}
}
`;

export function addInit(program: Command): void {
  program
    .command('init')
    .description(`Write a ${configName} with comments into the current folder.`)
    .action(async () => {
      await writeFile(configName, config, { flag: 'wx' }).catch((error) => {
        throw new Error(`${configName}: ${errorText(error)}`);
      });
      note(`${configName} is written`);
    });
}
