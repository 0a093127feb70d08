import { fileSystem } from '../node/fileSystem.js';
import { absolute, relativeFile } from '../node/paths.js';
import { createSession } from '../session/index.js';
import type { CheckOptions } from './commands/checkOptions.js';
import { decisionsOf } from './decisions.js';
import { errorText } from './notes.js';
import { readSource, type Source } from './read.js';

/** Prints the configuration of a file as JSON, and where it runs. */
export async function printConfig(file: string, options: CheckOptions): Promise<void> {
  const session = createSession({ files: () => fileSystem, decided: await decisionsOf(options) });
  const place = { system: '', path: absolute(file) };
  const { configs, isIgnored, environment, testFiles, rules, codes } = await session.configOf(place);
  const source = sourceAt(file);
  if (source) session.open({ uri: file, version: 0, place, ...source });
  const status = await session.status({ uri: file, version: 0 });
  const config = {
    configs: configs.map(relativeFile),
    ignored: isIgnored,
    environment,
    ...(status && { runsIn: status.environment.environments, because: status.environment.because }),
    testFiles,
    rules,
    codes,
  };
  process.stdout.write(`${JSON.stringify(config, undefined, 2)}\n`);
}

function sourceAt(file: string): Source | undefined {
  try {
    return readSource(file).source;
  } catch (error) {
    throw new Error(`${file}: ${errorText(error)}`);
  }
}
