import { codesOf, ruleSettings, type TeamCode } from '../analysis/config/config.js';
import type { TestFileTreatment } from '../analysis/config/testFiles.js';
import type { Environment } from '../analysis/environment/environment.js';
import type { ProjectFolder } from '../analysis/environment/project.js';
import { ruleMetas } from '../rules/index.js';
import type { Severity } from '../rules/rule.js';
import { type RuleSetting, severityOf } from './findings.js';
import { treatmentOf } from './testFiles.js';

/** What holds for a file, by the configs around it and by what outweighs them. */
export interface EffectiveConfig {
  /** `auto` where it is found out. */
  readonly environment: Environment | 'auto';
  readonly testFiles: TestFileTreatment;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** The team's codes, the nearest config's first. */
  readonly codes: readonly TeamCode[];
}

/** What the command line decides for all files. */
interface Decided {
  readonly environment?: Environment | undefined;
  readonly testFiles?: TestFileTreatment | undefined;
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
}

/** Merges what the folders of a file say, from its own upwards, their configs as they hold for the file. */
export function effectiveConfig(
  path: string,
  root: string,
  folders: readonly ProjectFolder[],
  { environment, testFiles, rules }: Decided = {},
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
