import { fillIn } from '../features/say.js';
import type { Translate } from '../rules/rule.js';

/** Translates by a table of sentences. English where one is missing. */
export function translateBy(translations: Readonly<Record<string, string>> = {}): Translate {
  return (template, data) => fillIn(translations[template] ?? template, data);
}
