import type { Data, Translate } from '../rules/rule.js';

/** Makes a sentence from a template and its data, which may contain sentences. */
export type Say = (template: string, data?: Data) => string;

/** Translates with a function. English without one. */
export function sayWith(translate: Translate = fillIn): Say {
  const say: Say = (template, data = {}) => translate(template, mapValues(data, say));
  return say;
}

function mapValues(data: Data, say: Say): Readonly<Record<string, string | number>> {
  const entries = Object.entries(data).map(([name, value]) => [
    name,
    typeof value === 'object' ? say(value.template, value.data) : value,
  ]);
  return Object.fromEntries(entries);
}

/** Fills the placeholders of a template. */
export const fillIn: Translate = (template, data = {}) =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => String(data[name] ?? place));
