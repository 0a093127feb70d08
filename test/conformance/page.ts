import { inRanges } from '../../src/registry/codeRange.js';
import { calls, written } from './calls.mjs';
import { broken, orderly, unopened } from './scenarios.mjs';
import type { Summary } from './summary.js';

/** docs/runtimes.md */
export function page(summaries: readonly Summary[]): string {
  const taken = rangesOfCodes(summaries);
  const others = calls.filter((args) => args.length < 2 && args.some((arg) => !isCode(arg)));
  const reasons = calls.filter(([code, reason]) => typeof reason === 'string' && (code === 1000 || code === undefined));
  const noReasons = calls.filter((args) => args.length > 1 && typeof args[1] !== 'string');
  return `<!-- Written by \`npm run conformance -- --write\`. -->

# What close() does with each code, and what arrives

Seen on the runtimes themselves, not read in their documents. Every call below was made on an open connection over the loopback, whose other end reads and writes the bytes itself. What throws is known by the error's name; for what doesn't throw, the Close frame on the wire was read, for every single code. Runtimes that did the same share a column. Mocks write no frames, and SockJS sends messages of its own: the close event or the message stands for them, and may hold what is no code at all.

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

## Anything else in the place of the reason

The code in the Close frame, and the reason after it where one was given.

${table(
  'Call',
  noReasons.map((args) => `\`${written(args)}\``),
  summaries,
  (one, row) => one.others[written(noReasons[row] ?? [])] ?? '',
)}

## Other ways to end a connection

What the other end gets: a code, or the end of the TCP connection alone (FIN, or RST for a reset), which the table below shows as \`terminate()\` and as a TCP reset.

${lines(
  ['Runtime', 'It ends by', 'The other end gets'],
  summaries.flatMap((one) => Object.entries(one.ends).map(([way, end]) => [nameOf(one), way, end])),
)}

## Read, not run

uWebSockets.js has no build on npm, and React Native runs on phones only: what the extension says of them was read from their sources.

## What arrives

The code that the close event or handler shows, by what the other end did; in italics where \`wasClean\` was false. Servers were not asked about connections that never open. "no code" where the event or handler has none.

${table('The other end', [...Object.keys(orderly), ...Object.keys(broken), ...unopened], summaries, (one, row) => {
  const scenario = [...Object.keys(orderly), ...Object.keys(broken), ...unopened][row] ?? '';
  const arrival = one.arrivals[scenario];
  if (arrival === undefined) return '';
  if (arrival === null) return 'nothing';
  const code = arrival[0] ?? 'no code';
  return arrival[1] === false ? `*${code}*` : `${code}`;
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
  const columns = new Map<string, { those: Summary[]; cells: string[] }>();
  for (const one of summaries) {
    const cells = labels.map((_, row) => cell(one, row));
    const column = columns.get(cells.join('|')) ?? { those: [], cells };
    columns.set(cells.join('|'), column);
    column.those.push(one);
  }
  return lines(
    [title, ...[...columns.values()].map(({ those }) => namesOf(those, summaries))],
    labels.map((label, row) => [label, ...[...columns.values()].map(({ cells }) => cells[row] ?? '')]),
  );
}

/** The parts of a runtime are named where they don't stand all together. */
function namesOf(those: readonly Summary[], all: readonly Summary[]): string {
  const names = those.map((one) => {
    const whole = all.filter(({ name, version }) => name === one.name && version === one.version);
    return whole.every((part) => those.includes(part)) ? `${one.name} ${one.version}` : nameOf(one);
  });
  return [...new Set(names)].join(', ');
}

function nameOf({ name, part, version }: Summary): string {
  return part ? `${name} ${version} (${part})` : `${name} ${version}`;
}

function lines(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
