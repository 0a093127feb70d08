/** The third part of the public face: the rules as those know them who list and configure them. */
export { type RuleInfo, ruleInfos } from '../features/ruleInfos.js';
