import { loadReference, type SessionHost } from '../session/index.js';
import type { CheckOptions } from './commands/checkOptions.js';

/** The options that take precedence over configs. Throws where one names a rule that doesn't exist. */
export async function decisionsOf({
  environment,
  testFiles,
  rule: rules,
}: CheckOptions): Promise<NonNullable<SessionHost['decided']>> {
  if (rules) {
    const { ruleInfos } = await loadReference();
    const unknown = Object.keys(rules).find((rule) => ruleInfos.every(({ id }) => id !== rule));
    if (unknown !== undefined) throw new Error(`--rule: there is no rule ${unknown}, see close-codes rules`);
  }
  return { environment, testFiles, rules };
}
