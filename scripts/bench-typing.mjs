// Times the checker per keystroke in a file of 3,000 lines that imports its codes: `npm run bench:typing`.
import { createRequire } from 'node:module';
import { room, view } from './bench/rooms.mjs';

const require = createRequire(import.meta.url);
const checkerPath = '../dist/checker.js';
/** @type {typeof import('../src/features/index.js')} */
const checker = require(checkerPath);

const lines = 3000;
const codes = `/** The room's own codes. */
export enum CloseCode { Left = 4000, Kicked = 4001, Restart = 1012 }
export function leave(socket: WebSocket, code: CloseCode): void { socket.close(code); }
`;
const head = "import { CloseCode, leave } from './codes';\nimport { encode, format, log } from './tools';\n";

/** @type {ReadonlyMap<string, string>} */
const app = new Map([
  ['codes.ts', codes],
  ['tools.ts', 'export const encode = JSON.stringify;\n'],
]);
const modules = checker.createModules({
  list: async (folder) => new Map(folder === '/app' ? [...app.keys()].map((name) => [name, 'file']) : []),
  read: async (path) => app.get(path.replace('/app/', '')),
});

/** What is typed, and behind what: a close call, a comparison, and code that has nothing to do with either. */
const typing = [
  { behind: "  close(reason = 'left'): void {\n", typed: "    this.socket?.close(1006, 'left the room');\n" },
  {
    behind: '    socket.onclose = (event) => {\n',
    typed: '      if (event.code === 1015 && event.wasClean) return;\n',
  },
  { behind: '    const left = (width / members.length) * index;\n', typed: '    const right = left + width / 2;\n' },
];

for (const [every, what] of /** @type {const} */ ([
  [12, 'one class in twelve has a socket'],
  [4, 'one in four'],
  [1, 'each'],
])) {
  let text = head;
  for (let n = 1; text.split('\n').length < lines; n++) text += (n % every === 0 ? room(n) : '') + view(n);
  const { count, first, median, p95, longest, most } = await type(text);
  console.log(`${text.split('\n').length} lines, ${what}: ${count} keystrokes, up to ${most} findings`);
  console.log(
    `  a keystroke: median ${median} ms, p95 ${p95} ms, longest ${longest} ms; the first reading ${first} ms`,
  );
}

/** Types in the middle of a text, reading each version as the editor does. @param {string} text */
async function type(text) {
  /** @type {import('../src/features/index.js').Reading | undefined} */
  let reading;
  /** @type {import('../src/features/index.js').Reached | undefined} */
  let reached;
  const path = '/app/rooms.ts';
  /** @param {string} text */
  const read = async (text) => {
    const start = performance.now();
    reached = await modules.reachedFrom({ path, text, root: '/app' }, reached);
    const document = /** @type {const} */ ({ text, languageId: 'typescript', path, reached });
    reading = reading ? reading.next(document) : checker.Reading.of(document);
    const found = checker.findings(reading.analysis).length;
    return { ms: performance.now() - start, found };
  };
  const first = await read(text);
  /** @type {number[]} */
  const times = [];
  let most = 0;
  // Four times to warm up.
  for (const counted of [false, false, false, false, true]) {
    for (const { behind, typed } of typing) {
      const at = text.indexOf(behind, text.length / 2) + behind.length;
      for (let length = 1; length <= typed.length; length++) {
        const { ms, found } = await read(text.slice(0, at) + typed.slice(0, length) + text.slice(at));
        if (counted) times.push(ms);
        most = Math.max(most, found);
      }
      await read(text);
    }
  }
  times.sort((a, b) => a - b);
  /** @param {number} share */
  const quantile = (share) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
  return {
    count: times.length,
    first: first.ms.toFixed(0),
    median: quantile(0.5),
    p95: quantile(0.95),
    longest: quantile(1),
    most,
  };
}
