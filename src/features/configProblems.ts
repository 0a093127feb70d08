import type { Node } from 'jsonc-parser/lib/esm/main.js';
import { codesOf } from '../analysis/config/config.js';
import { readConfig } from '../analysis/config/readConfig.js';
import type { Span } from '../analysis/span.js';
import { ruleMetas } from '../rules/index.js';
import { noUnusedDisable } from '../rules/no-unused-disable.js';
import type { Translate } from '../rules/rule.js';
import { configTexts } from './configTexts.js';
import { type Say, sayWith } from './say.js';

/** Something wrong in a `.close-codes.json`. */
export interface ConfigProblem {
  readonly message: string;
  readonly span: Span;
  /** Whether the file's JSON schema, or JSON itself, forbids it: editors know that by themselves. */
  readonly breaksSchema: boolean;
}

/** What is wrong in the text of a `.close-codes.json`, in order of position: what can't be used, and what contradicts itself. */
export function configProblems(text: string, translate?: Translate): readonly ConfigProblem[] {
  const say = sayWith(translate);
  const { config, problems, root } = readConfig(text);
  if (!root) return problems.map((problem) => ({ ...problem, breaksSchema: true }));
  const found = [
    ...problems.map((problem) => ({ ...problem, breaksSchema: true })),
    ...unknownRules(Object.keys(config.rules ?? {}), root, say),
    ...keysWrittenTwice(root, say),
    ...namesGivenTwice(codesOf(config), root, say),
  ];
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

function unknownRules(rules: readonly string[], root: Node, say: Say): readonly ConfigProblem[] {
  const unknown = rules.filter((rule) => ruleMetas.every(({ id }) => id !== rule));
  return unknown.flatMap((rule) => {
    const key = keysOf(root, 'rules').find(({ value }) => value === rule);
    return key ? [{ message: say(noUnusedDisable.messages.unknownRule, { rule }), ...at(key, true) }] : [];
  });
}

/** In whichever object. */
function keysWrittenTwice(root: Node, say: Say): readonly ConfigProblem[] {
  const found: ConfigProblem[] = [];
  const nodes = [root];
  for (const { type, children = [] } of nodes) {
    nodes.push(...children);
    const keys = type === 'object' ? children.flatMap(({ children: [key] = [] }) => key ?? []) : [];
    const again = keys.filter(({ value }, index) => keys.findIndex((other) => other.value === value) < index);
    for (const key of again)
      found.push({ message: say(configTexts.writtenTwice, { key: key.value }), ...at(key, true) });
  }
  return found;
}

function namesGivenTwice(
  codes: readonly { readonly code: number; readonly name: string }[],
  root: Node,
  say: Say,
): readonly ConfigProblem[] {
  const plain = (name: string) => name.trim().toLowerCase();
  return codes.flatMap(({ code, name }, index) => {
    const first = codes.slice(0, index).find((other) => plain(other.name) === plain(name));
    const key = keysOf(root, 'codes').find(({ value }) => value === String(code));
    if (!first || !key) return [];
    return [{ message: say(configTexts.sameName, { code: first.code, other: code, name }), ...at(key, false) }];
  });
}

/** The keys in an object of the file, `"rules"` or `"codes"`. */
function keysOf(root: Node, object: string): readonly Node[] {
  const property = root.children?.findLast(({ children: [key] = [] }) => key?.value === object);
  return property?.children?.[1]?.children?.flatMap(({ children: [key] = [] }) => key ?? []) ?? [];
}

function at({ offset, length }: Node, breaksSchema: boolean): Pick<ConfigProblem, 'span' | 'breaksSchema'> {
  return { span: { start: offset, end: offset + length }, breaksSchema };
}
