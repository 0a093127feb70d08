import type { Config } from './config.js';
import { matchesGlobs } from './globs.js';

/** What a config says of one file. */
export interface FileConfig {
  /** Overrides that are for the file are part of it, the later ones outweighing the earlier. */
  readonly config: Config;
  /** The file is not checked. */
  readonly isIgnored: boolean;
}

/** What a config says of a file, by its path from the config's folder. */
export function configFor({ ignore = [], overrides = [], ...whole }: Config, path: string): FileConfig {
  const parts = overrides.filter(({ files }) => matchesGlobs(path, files));
  const rules = Object.assign({}, whole.rules, ...parts.map(({ rules }) => rules));
  const config = Object.assign({}, whole, ...parts.map(({ files: _, ...part }) => part), { rules });
  return { config, isIgnored: matchesGlobs(path, ignore) };
}
