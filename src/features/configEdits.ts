import {
  findNodeAtLocation,
  type JSONPath,
  modify,
  type Node,
  type ParseError,
  parseTree,
  applyEdits as withEdits,
} from 'jsonc-parser/lib/esm/main.js';
import type { Edit, Span } from '../analysis/span.js';

/** A change of a `.close-codes.json`. Comments and formatting are kept. */
export interface ConfigChange {
  readonly edits: readonly Edit[];
  /** The text after the change. */
  readonly text: string;
  /** The span in that text that the user will want to replace. */
  readonly selection?: Span;
}

/** Turns a rule off. Undefined where the text is no config, and so can't be changed safely. */
export function turnRuleOff(text: string, rule: string): ConfigChange | undefined {
  return changed(text, ['rules', rule], 'off');
}

/** Adds a code with a name, in the order of numbers, and selects the name. Undefined as above. */
export function addCode(text: string, code: number, name: string): ConfigChange | undefined {
  const change = changed(text, ['codes', String(code)], { name });
  const root = change && parseTree(change.text);
  const node = root && findNodeAtLocation(root, ['codes', String(code), 'name']);
  return node && { ...change, selection: { start: node.offset + 1, end: node.offset + node.length - 1 } };
}

function changed(text: string, path: JSONPath, value: unknown): ConfigChange | undefined {
  const root = objectIn(text);
  const holder = root && findNodeAtLocation(root, path.slice(0, 1));
  if (!root || (holder && holder.type !== 'object')) return undefined;
  const [key] = path.slice(1);
  const edits = modify(text, path, value, {
    formattingOptions: formatOf(text),
    getInsertionIndex: (keys) => {
      const isCode = typeof value === 'object';
      const index = isCode ? keys.findIndex((other) => Number(other) > Number(key)) : -1;
      return index < 0 ? keys.length : index;
    },
  });
  return {
    edits: edits.map(({ offset, length, content }) => ({ start: offset, end: offset + length, text: content })),
    text: withEdits(text, edits),
  };
}

/** The object that a text is. Undefined for another text, also for one that is nested too deeply. */
function objectIn(text: string): Node | undefined {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { allowTrailingComma: true });
    return errors.length === 0 && root?.type === 'object' ? root : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function formatOf(text: string) {
  const [indentation = '  '] = /^[ \t]+(?=")/m.exec(text) ?? [];
  return {
    eol: /\r\n/.test(text) ? '\r\n' : '\n',
    insertSpaces: !indentation.startsWith('\t'),
    tabSize: indentation.startsWith('\t') ? 1 : indentation.length,
  };
}
