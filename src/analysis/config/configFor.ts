import type { Config } from './config.js';
import { matchesGlobs } from './globs.js';

/** What a config says about one file. */
export interface FileConfig {
  /** Includes the overrides for the file. Later ones win. */
  readonly config: Config;
  /** The file is not checked. */
  readonly isIgnored: boolean;
}

/** What a config says about a file. `path` is relative to the config's folder. */
export function configFor({ ignore = [], overrides = [], ...whole }: Config, path: string): FileConfig {
  const parts = overrides.filter(({ files }) => matchesGlobs(path, files));
  const rules = Object.assign({}, whole.rules, ...parts.map(({ rules }) => rules));
  const config = Object.assign({}, whole, ...parts.map(({ files: _, ...part }) => part), { rules });
  return { config, isIgnored: matchesGlobs(path, ignore) };
}
