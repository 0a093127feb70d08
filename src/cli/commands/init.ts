import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { homepage } from '../../../package.json';
import { configName } from '../../session/index.js';
import { note, reason } from '../notes.js';

const page = `${homepage.replace(/#.*/, '')}/blob/main/docs/command.md#config`;

const config = `{
  // What there is to say here: ${page}
  // Files that are not checked.
  "ignore": [],
  // How loudly rules speak: off, hint, information, warning, error.
  "rules": {},
  // The same for some files only.
  "overrides": [],
  // What your own codes mean, 4000 to 4999: "4001": { "name": "Session Expired" }
  "codes": {}
}
`;

export function addInit(program: Command): void {
  program
    .command('init')
    .description(`Write a ${configName} to begin with into the current folder.`)
    .action(async () => {
      await writeFile(configName, config, { flag: 'wx' }).catch((error) => {
        throw new Error(`${configName}: ${reason(error)}`);
      });
      note(`${configName} is written`);
    });
}
