import type { Node } from 'jsonc-parser/lib/esm/main.js';
import { type Config, codesOf } from '../analysis/config/config.js';
import { readConfig } from '../analysis/config/readConfig.js';
import type { Span } from '../analysis/span.js';
import { ruleMetas } from '../rules/index.js';
import { noUnusedDisable } from '../rules/no-unused-disable.js';
import type { Translate } from '../rules/rule.js';
import { configTexts } from './configTexts.js';
import { type Say, sayWith } from './say.js';

/** A problem in a `.close-codes.json`. */
export interface ConfigProblem {
  readonly message: string;
  readonly span: Span;
  /** Whether it breaks JSON or the JSON schema. Editors report that themselves. */
  readonly breaksSchema: boolean;
}

/** The problems in the text of a `.close-codes.json`, in order of position: unusable entries and contradictions. */
export function configProblems(text: string, translate?: Translate): readonly ConfigProblem[] {
  const say = sayWith(translate);
  const { config, problems, root } = readConfig(text);
  if (!root) return problems.map((problem) => ({ ...problem, breaksSchema: true }));
  const found = [
    ...problems.map((problem) => ({ ...problem, breaksSchema: true })),
    ...unknownRules(config, root, say),
    ...keysWrittenTwice(root, say),
    ...namesGivenTwice(codesOf(config), root, say),
  ];
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

function unknownRules({ rules, overrides = [] }: Config, root: Node, say: Say): readonly ConfigProblem[] {
  const usable = new Set([{ rules }, ...overrides].flatMap(({ rules = {} }) => Object.keys(rules)));
  const keys = [root, ...(valueAt(root, 'overrides')?.children ?? [])].flatMap((node) => keysOf(node, 'rules'));
  return keys
    .filter(({ value }) => usable.has(value) && ruleMetas.every(({ id }) => id !== value))
    .map((key) => ({ message: say(noUnusedDisable.messages.unknownRule, { rule: key.value }), ...at(key, true) }));
}

/** Duplicate keys in any object. */
function keysWrittenTwice(root: Node, say: Say): readonly ConfigProblem[] {
  const found: ConfigProblem[] = [];
  const nodes = [root];
  for (const { type, children = [] } of nodes) {
    for (const child of children) nodes.push(child);
    const keys = type === 'object' ? children.flatMap(({ children: [key] = [] }) => key ?? []) : [];
    const seen = new Set<unknown>();
    for (const key of keys) {
      if (seen.has(key.value))
        found.push({ message: say(configTexts.writtenTwice, { key: key.value }), ...at(key, true) });
      seen.add(key.value);
    }
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

/** The keys of an object that is a value of another, such as `"rules"` or `"codes"`. */
function keysOf(node: Node, object: string): readonly Node[] {
  return valueAt(node, object)?.children?.flatMap(({ children: [key] = [] }) => key ?? []) ?? [];
}

function valueAt({ children }: Node, name: string): Node | undefined {
  return children?.findLast(({ children: [key] = [] }) => key?.value === name)?.children?.[1];
}

function at({ offset, length }: Node, breaksSchema: boolean): Pick<ConfigProblem, 'span' | 'breaksSchema'> {
  return { span: { start: offset, end: offset + length }, breaksSchema };
}
