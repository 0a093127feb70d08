/**
 * The language service: the questions about a document. This is the lazily loaded bundle. Its inputs and outputs are
 * plain data.
 */
export { configFor } from '../analysis/config/configFor.js';
export { configName } from '../analysis/config/configName.js';
export type { Decision, Surroundings } from '../analysis/environment/index.js';
export {
  type ProjectFolder,
  projectFileNames,
  readFileNames,
  readProjectFolder,
} from '../analysis/environment/project.js';
export { analyze, type Document } from '../analysis/index.js';
export { createModules, type Modules, type Reached } from '../analysis/modules/index.js';
export { mayHaveCloseCodes } from '../analysis/prefilter.js';
export { Reading, StaleReadingError } from '../analysis/reading.js';
export { isCodeSite as isCodePlace } from '../analysis/site.js';
export { checkSnippet, explainCode } from './assistance.js';
export { type CodeUse, codeUses } from './codeUses.js';
export { type Completion, completions } from './completions.js';
export { type ConfigCodes, teamCodeSpan, teamCodesIn } from './configCodes.js';
export { type ConfigKey, configKeys } from './configCompletions.js';
export { addCode, turnRuleOff } from './configEdits.js';
export { configProblems } from './configProblems.js';
export { declaredCodes, type LocatedCode } from './declaredCodes.js';
export { numberAt } from './definition.js';
export { type EffectiveConfig, effectiveConfig } from './effectiveConfig.js';
export { extractCodes, type Refactoring } from './extractCodes.js';
export type { Finding, FindingFix } from './finding.js';
export { type FindingsOptions, findings } from './findings.js';
export { fixAll } from './fixAll.js';
export { type Hint, hints } from './hints.js';
export { type Hover, hover } from './hover.js';
export { reconnectHelp } from './reconnectHelp.js';
export { type Signature, signature } from './signature.js';
export { treatmentOf } from './testFiles.js';
export { type UnnamedCode, unnamedCodes } from './unnamedCodes.js';
