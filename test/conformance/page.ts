import { inRanges } from '../../src/registry/codeRange.js';
import { calls, written } from './calls.mjs';
import { broken, orderly, unopened } from './scenarios.mjs';
import type { Summary } from './summary.js';

/** docs/runtimes.md */
export function page(summaries: readonly Summary[]): string {
  const taken = rangesOfCodes(summaries);
  const others = calls.filter((args) => args.length < 2 && args.some((arg) => !isCode(arg)));
  const reasons = calls.filter(([code, reason]) => reason !== undefined && (code === 1000 || code === undefined));
  return `<!-- Written by \`npm run conformance -- --write\`. -->

# What close() does with each code, and what arrives

Seen on the runtimes themselves, not read in their documents. Every call below was made on an open connection over the loopback, whose other end reads and writes the bytes itself. What throws is known by the error's name; for what doesn't throw, the Close frame on the wire was read, for every single code. Runtimes that did the same share a column. A mock writes no frames: its close event stands for them.

The message and the stack of an error were not compared, nor what happens in any other state than open.

${runs(summaries)}

## The code

A tick: the code stands in the Close frame as given.

${table(
  'Code',
  taken.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)),
  summaries,
  (one, row) => doneWith(one, taken[row]?.[0] ?? 0),
)}

## Anything else in the place of the code

A number is the code in the Close frame.

${table(
  'Call',
  others.map((args) => `\`${written(args)}\``),
  summaries,
  (one, row) => one.others[written(others[row] ?? [])] ?? '',
)}

## The reason

A Close frame has room for 123 bytes. The code in the Close frame, and how many bytes of reason follow it. \`"\\ud83d"\` and \`"\\ude00"\` are halves of a surrogate pair, sent as U+FFFD of three bytes.

${table(
  'Call',
  reasons.map((args) => `\`${written(args)}\``),
  summaries,
  (one, row) => one.others[written(reasons[row] ?? [])] ?? '',
)}

## What arrives

The code that the close event or handler shows, by what the other end did; in italics where \`wasClean\` was false. Servers were not asked about connections that never open.

${table('The other end', [...Object.keys(orderly), ...Object.keys(broken), ...unopened], summaries, (one, row) => {
  const scenario = [...Object.keys(orderly), ...Object.keys(broken), ...unopened][row] ?? '';
  const arrival = one.arrivals[scenario];
  if (arrival === undefined) return '';
  if (arrival === null) return 'nothing';
  return arrival[1] === false ? `*${arrival[0]}*` : `${arrival[0]}`;
})}
`;
}

function runs(summaries: readonly Summary[]): string {
  const format = new Intl.NumberFormat('en');
  return lines(
    ['Runtime', 'Calls', 'Close frames read'],
    summaries.map((one) => [nameOf(one), format.format(one.calls), format.format(one.frames)]),
  );
}

/** The runs of codes with which no runtime makes a difference. */
function rangesOfCodes(summaries: readonly Summary[]): [number, number][] {
  const found: [number, number][] = [];
  let before: string | undefined;
  for (let code = 0; code <= 0xffff; code++) {
    const all = summaries.map((one) => doneWith(one, code)).join();
    const last = found.at(-1);
    if (last && all === before) last[1] = code;
    else found.push([code, code]);
    before = all;
  }
  return found;
}

function doneWith({ takes, throws, error, replaces }: Summary, code: number): string {
  if (inRanges(code, takes)) return '✓';
  if (inRanges(code, throws)) return error ?? '';
  return String(replaces[code] ?? 'no code');
}

function isCode(value: unknown): boolean {
  return Number.isInteger(value) && !Object.is(value, -0) && Number(value) >= 0 && Number(value) <= 0xffff;
}

function table(
  title: string,
  labels: readonly string[],
  summaries: readonly Summary[],
  cell: (one: Summary, row: number) => string,
): string {
  const columns = new Map<string, { names: string[]; cells: string[] }>();
  for (const one of summaries) {
    const cells = labels.map((_, row) => cell(one, row));
    const column = columns.get(cells.join('|')) ?? { names: [], cells };
    columns.set(cells.join('|'), column);
    if (!column.names.includes(nameOf(one))) column.names.push(nameOf(one));
  }
  return lines(
    [title, ...[...columns.values()].map(({ names }) => names.join(', '))],
    labels.map((label, row) => [label, ...[...columns.values()].map(({ cells }) => cells[row] ?? '')]),
  );
}

function nameOf({ name, version }: Summary): string {
  return `${name} ${version}`;
}

function lines(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
