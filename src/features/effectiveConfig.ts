import { codesOf, ruleSettings, type TeamCode } from '../analysis/config/config.js';
import type { TestFileTreatment } from '../analysis/config/testFiles.js';
import type { Environment } from '../analysis/environment/environment.js';
import type { ProjectFolder } from '../analysis/environment/project.js';
import { ruleMetas } from '../rules/index.js';
import type { Severity } from '../rules/rule.js';
import { type RuleSetting, severityOf } from './findings.js';
import { treatmentOf } from './testFiles.js';

/** The settings that apply to a file, from its configs and from the command line. */
export interface EffectiveConfig {
  /** `auto` where it is detected. */
  readonly environment: Environment | 'auto';
  readonly testFiles: TestFileTreatment;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** The team's codes, those of the nearest config first. */
  readonly codes: readonly TeamCode[];
}

/** Options of the command line, which apply to all files. */
interface CommandLineOptions {
  readonly environment?: Environment | undefined;
  readonly testFiles?: TestFileTreatment | undefined;
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
}

/** Merges the configs of a file's folders, the innermost folder first. They are already reduced to the file. */
export function effectiveConfig(
  path: string,
  root: string,
  folders: readonly ProjectFolder[],
  { environment, testFiles, rules }: CommandLineOptions = {},
): EffectiveConfig {
  const settings = { ...ruleSettings(folders), ...rules };
  const nearest = folders.find(({ config }) => config?.environment)?.config?.environment;
  return {
    environment: environment ?? nearest ?? 'auto',
    testFiles: treatmentOf(path, root, { option: testFiles, folders, setting: undefined }),
    rules: Object.fromEntries(ruleMetas.map((rule) => [rule.id, severityOf(rule, settings)])),
    codes: folders.flatMap(({ config }) => (config ? codesOf(config) : [])),
  };
}
