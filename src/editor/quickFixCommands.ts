import type { Uri } from 'vscode';

/** Commands of quick fixes. They need arguments, so the command palette doesn't list them. */
export const addCodeCommand = 'closeCodes.addCode';
export const turnRuleOffCommand = 'closeCodes.turnRuleOff';
export const configureRuleCommand = 'closeCodes.configureRule';

/** The document is given by its address, so that a link can contain it. */
export type AddCodeArguments = readonly [document: string, code: number, name: string];

/** Whether arguments of any kind are those: a link in a text can carry others. */
export function areAddCodeArguments(given: readonly unknown[]): given is AddCodeArguments {
  const [document, code, name] = given;
  const isPrivate = typeof code === 'number' && Number.isInteger(code) && 3000 <= code && code <= 4999;
  return typeof document === 'string' && isPrivate && typeof name === 'string';
}

export type TurnRuleOffArguments = readonly [document: Uri, rule: string, where: 'config' | 'settings'];
export type ConfigureRuleArguments = readonly [document: Uri, rule: string, isInConfig: boolean];
