/** The third part of the public interface: the rules, for those who list and configure them. */
export { type RuleInfo, ruleInfos } from '../features/ruleInfos.js';
