import { isTestFileTreatment } from '../analysis/config/testFiles.js';
import { isEnvironment } from '../analysis/environment/environment.js';
import type { RuleSetting } from '../features/findings.js';
import { severities } from '../rules/rule.js';
import type { DocumentSettings } from './session.js';

const ruleSettings: readonly unknown[] = ['default', 'off', ...severities] satisfies readonly RuleSetting[];

/** The first version had booleans. */
const vocabularyValues: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  ['on', true],
  ['off', false],
  [true, true],
  [false, false],
]);

/** The settings as users write them. Invalid values and `auto` are left out. */
export function readSettings(written: unknown): DocumentSettings {
  const { environment, rules, testFiles, vocabularies } = propertiesOf(written);
  return {
    environment: isEnvironment(environment) ? environment : undefined,
    testFiles: isTestFileTreatment(testFiles) ? testFiles : undefined,
    rules: Object.fromEntries(
      Object.entries(propertiesOf(rules)).filter((entry): entry is [string, RuleSetting] =>
        ruleSettings.includes(entry[1]),
      ),
    ),
    vocabularies: Object.fromEntries(
      Object.entries(propertiesOf(vocabularies)).flatMap(([id, value]) => {
        const isOn = vocabularyValues.get(value);
        return isOn === undefined ? [] : [[id, isOn]];
      }),
    ),
  };
}

function propertiesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
