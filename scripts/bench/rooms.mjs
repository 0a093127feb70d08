// Code as applications have it, for benchmarks: classes with a WebSocket, and as much code without one.

/** A class with a socket. @param {number} n */
export const room = (n) => `
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
export const view = (n) => `
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
