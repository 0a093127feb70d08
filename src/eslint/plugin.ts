import type { ESLint, Linter } from 'eslint';
import { name, version } from '../../package.json';
import type { Severity } from '../session/index.js';
import { ruleInfos } from '../session/rules.js';
import { createRule } from './rule.js';

const namespace = 'close-codes';

/** ESLint reports unused disable comments itself. */
const infos = ruleInfos.filter(({ id }) => id !== 'no-unused-disable');

/** ESLint has no severity below a warning, so lower rules are not recommended. */
const levels: Readonly<Partial<Record<Severity | 'off', Linter.RuleSeverity>>> = { error: 'error', warning: 'warn' };

const recommended: Linter.Config = { name: `${namespace}/recommended` };

const plugin = {
  meta: { name, version, namespace },
  rules: Object.fromEntries(infos.map((info) => [info.id, createRule(info)])),
  configs: { recommended },
} satisfies ESLint.Plugin;

recommended.plugins = { [namespace]: plugin };
recommended.rules = Object.fromEntries(
  infos.flatMap(({ id, severity }) => {
    const level = levels[severity];
    return level ? [[`${namespace}/${id}`, level]] : [];
  }),
);

export default plugin;
