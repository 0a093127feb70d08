import { maxUnreadStatements } from '../limits.js';
import type { Span } from '../span.js';
import { createProgram, type Program, parseScript, recover, type Script } from './program.js';
import { spanOf } from './syntax/nodes.js';

/** A script as it was read, without the statements that TypeScript fails on. */
export interface Readable<T> {
  readonly program: Program;
  /** The result of reading it. */
  readonly read: T;
  readonly unread: readonly Span[];
}

/**
 * Reads a script. TypeScript throws on some texts, mostly incomplete ones. The top-level statement that causes it is
 * left out, and the rest is read again. `before` is the program of an earlier version.
 * @throws RangeError when the text is nested too deeply.
 */
export function readScript<T>(script: Script, before: Program | undefined, read: (program: Program) => T): Readable<T> {
  const unread: Span[] = [];
  let earlier = before;
  for (;;) {
    try {
      const program = createProgram(script, earlier, unread);
      return { program, read: read(program), unread };
    } catch (error) {
      if (error instanceof RangeError || unread.length >= maxUnreadStatements) throw error;
      recover(script);
      // Its nodes must not be used again.
      earlier = undefined;
      const found = unreadableIn(script, unread, read);
      if (!found) throw error;
      unread.push(found);
    }
  }
}

/**
 * The statement to leave out. A declaration and its use may only fail together: then it is the first of the shortest
 * run of statements that fails.
 */
function unreadableIn<T>(script: Script, unread: readonly Span[], read: (program: Program) => T): Span | undefined {
  const file = parseScript(script);
  const all = file.statements.map((statement) => spanOf(statement, file));
  if (!isReadable(0, 0)) return undefined;
  const end = firstWhere(all.length, (count) => !isReadable(0, count));
  const after = firstWhere(end, (count) => isReadable(count, end));
  return all[after - 1];

  /** Whether these statements can be read without the others. */
  function isReadable(from: number, to: number): boolean {
    try {
      read(createProgram(script, undefined, [...unread, ...all.slice(0, from), ...all.slice(to)]));
      return true;
    } catch {
      recover(script);
      return false;
    }
  }
}

/** The smallest number up to `last` for which something holds, if it also holds for all larger ones. 0 isn't tried. */
function firstWhere(last: number, holds: (count: number) => boolean): number {
  let before = 0;
  let found = last;
  while (found - before > 1) {
    const middle = Math.floor((before + found) / 2);
    if (holds(middle)) found = middle;
    else before = middle;
  }
  return found;
}
