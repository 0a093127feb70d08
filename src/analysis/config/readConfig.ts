import {
  findNodeAtLocation,
  getNodeValue,
  type JSONPath,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser/lib/esm/main.js';
import { maxUnusableEntries } from '../limits.js';
import type { Span } from '../span.js';
import { type Config, configSchema } from './config.js';

/** An entry of a config that can't be used, and why. */
export interface Unusable {
  /** In English. */
  readonly message: string;
  readonly span: Span;
}

/** A config file, as far as it can be used. */
export interface ConfigFile {
  readonly config: Config;
  readonly problems: readonly Unusable[];
  /** The syntax tree. Absent where the file is empty or nested too deeply. */
  readonly root?: Node | undefined;
}

/**
 * Reads a config file. Comments and trailing commas are allowed. An entry with a problem is left out, and the rest is
 * used.
 */
export function readConfig(text: string): ConfigFile {
  try {
    return read(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { config: {}, problems: [{ message: 'Nested too deeply', span: { start: 0, end: text.length } }] };
  }
}

function read(text: string): ConfigFile {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error || !root) {
    const { offset = 0, length = 0 } = error ?? {};
    const name = error ? printParseErrorCode(error.error) : 'ValueExpected';
    // ValueExpected  →  Value expected
    const message = name.replace(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    return {
      config: {},
      problems: [{ message, span: { start: offset, end: Math.min(offset + length, text.length) } }],
      root,
    };
  }
  const json: unknown = getNodeValue(root);
  const { success, data, error: invalid } = configSchema.safeParse(json);
  if (success) return { config: data, problems: [], root };
  if (invalid.issues.length > maxUnusableEntries) {
    const message = `${invalid.issues.length} entries can't be used, so nothing of this file is used`;
    return { config: {}, problems: [{ message, span: spanOf([], root, false) }], root };
  }
  const problems: Unusable[] = [];
  for (const { path, ...issue } of invalid.issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
    // The issue behind an invalid key says what is wrong with it.
    const [{ message } = issue] = issue.code === 'invalid_key' ? issue.issues : [];
    const isAboutKey = issue.code === 'invalid_key' || issue.code === 'unrecognized_keys';
    problems.push({
      message: [path.join('.'), message].filter(Boolean).join(': '),
      span: spanOf(keys[0] ?? path, root, isAboutKey),
    });
    for (const key of keys) remove(json, entryOf(key));
  }
  return { config: configSchema.safeParse(withoutHoles(json)).data ?? {}, problems, root };
}

/** The path of the entry that is left out with an unusable value: a code, a rule, a glob, or a whole override. */
function entryOf(path: readonly PropertyKey[]): readonly PropertyKey[] {
  const [field, , part] = path;
  if (field !== 'overrides') return path.slice(0, field === 'codes' || field === 'rules' || field === 'ignore' ? 2 : 1);
  if (part === 'rules') return path.slice(0, 4);
  return path.slice(0, part === 'files' ? 2 : 3);
}

/**
 * The JSON without the holes that removed entries leave in lists. They keep the indices of the other entries until
 * then.
 */
function withoutHoles(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  const entries = Object.entries(json).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.filter(() => true) : value,
  ]);
  return Object.fromEntries(entries);
}

/** The span of the value at a path, or of its key. Where it is missing, the span of the nearest value around it. */
function spanOf(path: readonly PropertyKey[], root: Node, isAboutKey: boolean): Span {
  const node = findNodeAtLocation(root, path as JSONPath);
  if (!node) return path.length > 0 ? spanOf(path.slice(0, -1), root, isAboutKey) : { start: 0, end: 0 };
  const { offset, length } = (isAboutKey && node.parent?.children?.[0]) || node;
  return { start: offset, end: offset + length };
}

function remove(json: unknown, path: readonly PropertyKey[]): void {
  const [key, ...rest] = path;
  if (typeof json !== 'object' || json === null || key === undefined) return;
  if (rest.length > 0) remove(Reflect.get(json, key), rest);
  else Reflect.deleteProperty(json, key);
}
