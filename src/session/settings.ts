import { isTestFileTreatment } from '../analysis/config/testFiles.js';
import { isEnvironment } from '../analysis/environment/environment.js';
import { disableComments } from '../features/disableComment.js';
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

/** The settings as users write them. Invalid values are left out. */
export function readSettings(written: unknown): DocumentSettings {
  const { disableComment, ignore, overrides, vocabularies } = propertiesOf(written);
  const comment = disableComments.find((place) => place === disableComment);
  return {
    ...readPart(written),
    ...(comment && { disableComment: comment }),
    ignore: textsIn(ignore),
    overrides: itemsIn(overrides).map((part) => ({ ...readPart(part), files: textsIn(propertiesOf(part).files) })),
    vocabularies: Object.fromEntries(
      Object.entries(propertiesOf(vocabularies)).flatMap(([id, value]) => {
        const isOn = vocabularyValues.get(value);
        return isOn === undefined ? [] : [[id, isOn]];
      }),
    ),
  };
}

/** The settings that an override can change for some files. */
function readPart(written: unknown): Pick<DocumentSettings, 'environment' | 'rules' | 'testFiles'> {
  const { environment, rules, testFiles } = propertiesOf(written);
  return {
    ...((environment === 'auto' || isEnvironment(environment)) && { environment }),
    ...(isTestFileTreatment(testFiles) && { testFiles }),
    rules: Object.fromEntries(
      Object.entries(propertiesOf(rules)).filter((entry): entry is [string, RuleSetting] =>
        ruleSettings.includes(entry[1]),
      ),
    ),
  };
}

function itemsIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textsIn(value: unknown): string[] {
  return itemsIn(value).filter((item) => typeof item === 'string');
}

function propertiesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
