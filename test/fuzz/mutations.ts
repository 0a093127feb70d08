import fc from 'fast-check';

type Mutation = (text: string) => string;

/** Characters that are easily miscounted, and words that open what then never ends. */
const insertions = [
  '\ud83d',
  '\udd0c',
  '\u0000',
  '\ufeff',
  '\r',
  '\r\n',
  '\u2028',
  '\u2029',
  '\u00a0',
  '🔌',
  'e\u0301',
  '`',
  '${',
  "'",
  '"',
  '\\',
  '/*',
  '*/',
  '//',
  '<!--',
  '-->',
  '</script>',
  '<script>',
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '<',
  '>',
  '=>',
  '...',
  '?.',
  '#',
  '@',
  'static ',
  'async ',
  'await ',
  'yield ',
  'enum ',
  'class ',
  'get ',
  'this.',
  'super.',
  'import ',
  'export ',
  'declare ',
  'abstract ',
  'namespace ',
  'using ',
  '/** @type {',
  '```',
  '---',
  '{{',
  'ws.close(1006)',
  'close(',
  '1006',
  '// close-codes-disable-next-line\n',
  '/* close-codes-disable */',
];

/** A position in a text, by any number. */
const within = (at: number, length: number) => (length === 0 ? 0 : at % (length + 1));

const lineBreak = /\r\n|[\n\r\u2028\u2029]/;
const tokens = (text: string) => text.match(/[\w$]+|\s+|[^\w\s$]/g) ?? [];

function withLines(change: (lines: string[], a: number, b: number) => void, a: number, b: number): Mutation {
  return (text) => {
    const lines = text.split('\n');
    change(lines, a % lines.length, b % lines.length);
    return lines.join('\n');
  };
}

function withTokens(change: (all: string[], a: number, b: number) => void, a: number, b: number): Mutation {
  return (text) => {
    const all = [...tokens(text)];
    if (all.length > 0) change(all, a % all.length, b % all.length);
    return all.join('');
  };
}

function swap<T>(items: T[], a: number, b: number): void {
  const [one, other] = [items[a], items[b]];
  if (one === undefined || other === undefined) return;
  items[a] = other;
  items[b] = one;
}

/** Flips one bit of a text's UTF-8. What is no text afterwards becomes U+FFFD. */
function flipBit(at: number, bit: number): Mutation {
  return (text) => {
    const bytes = Buffer.from(text);
    const index = bytes.length === 0 ? 0 : at % bytes.length;
    const byte = bytes[index];
    if (byte !== undefined) bytes[index] = byte ^ (1 << (bit % 8));
    return bytes.toString('utf8');
  };
}

const two = fc.tuple(fc.nat(), fc.nat());

/** Changes to a text as typing, merging, copying and broken disks make them. */
export const mutations: fc.Arbitrary<Mutation> = fc.oneof(
  two.map(([at, bit]) => flipBit(at, bit)),
  two.map(([a, b]) => withLines((lines, from, count) => lines.splice(from, 1 + (count % 4)), a, b)),
  two.map(([a, b]) => withLines(swap, a, b)),
  two.map(([a, b]) => withLines((lines, from, to) => lines.splice(to, 0, lines[from] ?? ''), a, b)),
  two.map(([a, b]) => withTokens(swap, a, b)),
  two.map(([a, b]) => withTokens((all, from, count) => all.splice(from, 1 + (count % 6)), a, b)),
  two.map(([a, b]) => withTokens((all, from, to) => all.splice(to, 0, all[from] ?? ''), a, b)),
  fc.nat().map((at) => (text: string) => text.slice(0, within(at, text.length))),
  fc.nat().map((at) => (text: string) => text.slice(within(at, text.length))),
  fc.tuple(fc.nat(), fc.constantFrom(...insertions)).map(([at, inserted]) => (text: string) => {
    const position = within(at, text.length);
    return text.slice(0, position) + inserted + text.slice(position);
  }),
  fc.constantFrom('\r\n', '\r', '\u2028', '\n\n', ' ').map((end) => (text: string) => text.split(lineBreak).join(end)),
);
