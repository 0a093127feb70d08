// Times the checker per keystroke in a file of 3,000 lines that imports its codes: `npm run bench:typing`.
import { createRequire } from 'node:module';

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

/** A class with a socket. @param {number} n */
const room = (n) => `
/** Keeps one channel of room ${n} open, and tells its listeners what arrives. */
export class Room${n} extends Emitter<RoomEvents> implements Closable {
  private socket: WebSocket | undefined;
  private attempts = 0;
  private readonly pending = new Map<string, Pending<Message>>();

  constructor(private readonly options: RoomOptions, private readonly store: Store) {
    super();
    this.open(options.url);
  }

  private open(url: string): void {
    const socket = new WebSocket(url, ['v${n}.rooms']);
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => this.receive(JSON.parse(String(data))));
    socket.onclose = (event) => {
      if (event.code === 1006 || event.code === CloseCode.Restart) this.retry();
      else if (event.code >= 4000) this.emit('failed', { code: event.code, reason: event.reason });
    };
  }

  private receive(message: Message): void {
    const waiting = this.pending.get(message.id);
    switch (message.type) {
      case 'joined':
        this.store.dispatch({ type: 'room/joined', room: ${n}, member: message.member });
        break;
      case 'reply':
        waiting?.resolve(message);
        this.pending.delete(message.id);
        break;
      default:
        log.warn('room ${n}: unknown message', { type: message.type, size: this.pending.size });
    }
  }

  private retry(): void {
    this.attempts += 1;
    const delay = Math.min(30_000, 500 * 2 ** this.attempts) + Math.random() * 250;
    setTimeout(() => this.open(this.options.url), delay);
  }

  close(reason = 'left'): void {
    if (this.socket) leave(this.socket, CloseCode.Left);
    for (const [id, { reject }] of this.pending) reject(new RoomError(id + reason, ${n}));
  }
}
`;

/** As much code without one. @param {number} n */
const view = (n) => `
/** Shows the members of room ${n}, and keeps what was chosen among them. */
export class RoomView${n} extends View<ViewEvents> implements Renders {
  private chosen: Member | undefined;
  private readonly rows = new Map<string, Row>();

  constructor(private readonly options: ViewOptions, private readonly store: Store) {
    super();
    this.store.subscribe((state) => this.update(state.rooms[${n}]));
  }

  private update(room: Room | undefined): void {
    if (room === undefined || room.members.length === 0) return this.clear();
    for (const { id, name, away } of room.members) {
      const row = this.rows.get(id) ?? this.append(id);
      row.label = away ? format('%s (away)', name) : name;
      switch (row.state) {
        case 'new':
          row.onselect = (event) => this.choose(event.target, event.detail === 2);
          break;
        case 'stale':
          log.warn('view ${n}: stale row', { id, size: this.rows.size });
          break;
        default:
          row.touch();
      }
    }
  }

  private choose(row: Row, opens: boolean): void {
    this.chosen = row.member;
    if (opens) this.emit('open', { id: row.member.id, options: this.options });
    else if (row.index > 10 && row.index <= 20) this.scroll(row.index * this.options.height);
  }
}

export const selectMembers${n} = createSelector(
  (state: State) => state.rooms[${n}]?.members ?? [],
  (members) => members.filter(({ away }) => !away).map(({ id, name, color }) => ({ id, name, color, key: \`\${id}:\${name}\` })),
);

export function renderRoom${n}(members: readonly Member[], { width, height }: Size): string {
  const rows: string[] = [];
  for (let index = 0; index < members.length; index++) {
    const member = members[index];
    if (!member || member.hidden) continue;
    const left = (width / members.length) * index;
    rows.push(format('<li style="left: %dpx; top: %dpx">%s</li>', left, height - 20, escape(member.name)));
  }
  return rows.length > 0 ? \`<ul class="room-${n}">\${rows.join('\\n')}</ul>\` : '';
}

export async function loadRoom${n}(id: string, fetcher: typeof fetch = fetch): Promise<Room> {
  const response = await fetcher(\`/api/rooms/\${encodeURIComponent(id)}?limit=${100 + n}\`);
  if (response.status === 404) throw new RoomError('not-found', response.status);
  const { members = [], title = 'untitled', ...rest } = (await response.json()) as Partial<Room>;
  return { ...rest, id, title, members: members.map((member) => ({ ...member, joined: new Date(member.joined) })) };
}
`;

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
