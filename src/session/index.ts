/**
 * The public interface. Editors and commands import only this. It is small: a session loads TypeScript with the first
 * document that needs it.
 */

export type { CrossFileFact } from '../analysis/analysis.js';
export type { TeamCode } from '../analysis/config/config.js';
export { configName } from '../analysis/config/configName.js';
export { isTestFileTreatment, type TestFileTreatment, testFileTreatments } from '../analysis/config/testFiles.js';
export { type Environment, environments, isEnvironment } from '../analysis/environment/environment.js';
export { type Language, type LanguageId, languageOf, languages } from '../analysis/languages.js';
export { maxDocumentLength } from '../analysis/limits.js';
export type { FileSystem } from '../analysis/modules/fileSystem.js';
export { createNeighbours } from '../analysis/modules/neighbours.js';
export { hasLongLines, mayHaveCloseCodes } from '../analysis/prefilter.js';
export type { CodeSite as CodePlace, Evidence } from '../analysis/site.js';
export type { Edit, Span } from '../analysis/span.js';
export type { CodeUse } from '../features/codeUses.js';
export type { Completion } from '../features/completions.js';
export type { ConfigCodes } from '../features/configCodes.js';
export type { ConfigChange } from '../features/configEdits.js';
export type { LocatedCode } from '../features/declaredCodes.js';
export type { Refactoring } from '../features/extractCodes.js';
export type { Finding, FindingFix } from '../features/finding.js';
export type { RuleSetting } from '../features/findings.js';
export { type FixChoice, fixAllTexts } from '../features/fixAll.js';
export type { RuleInfo } from '../features/ruleInfos.js';
export type { UnnamedCode } from '../features/unnamedCodes.js';
export { type CodeRange, rangeText } from '../registry/codeRange.js';
export { type Severity, severities, type Translate } from '../rules/rule.js';
export { loadReference } from './checker.js';
export { createSession } from './createSession.js';
export { createSyncSession, type SyncSession } from './createSyncSession.js';
export { areSame, createFacts } from './facts.js';
export type { Place } from './place.js';
export * from './session.js';
export { readSettings } from './settings.js';
export { translateBy } from './translations.js';
export { completionTriggers, mayBelongBehind, signatureTriggers } from './typing.js';
