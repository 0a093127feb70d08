import assert from 'node:assert/strict';
import type { Surroundings } from '../../src/analysis/environment/index.js';
import { analyze } from '../../src/analysis/index.js';
import { Reading } from '../../src/analysis/reading.js';
import { hints } from '../../src/features/hints.js';
import { hover } from '../../src/features/hover.js';

function hoverOn(code: number, text: string, surroundings: Surroundings = {}): string {
  const reading = Reading.of({ text, languageId: 'typescript', surroundings });
  return hover(reading, text.lastIndexOf(String(code)))?.markdown ?? '';
}

const received = (code: number) => `new WebSocket('wss://example.org').onclose = (event) => event.code === ${code};`;
const team = (entry: { name: string; meaning?: string; sentBy?: 'server'; url?: string }): Surroundings => ({
  folders: [{ clues: [], config: { codes: { 4001: entry } } }],
});

describe('a private code that the team defines', () => {
  it('goes by the name that the service gives it', () => {
    const text = `import 'discord.js';\n${received(4014)}`;
    const markdown = hoverOn(4014, text);
    assert.match(markdown, /^\*\*4014 Disallowed Intents\*\* — Can arrive here\./);
    assert.match(
      markdown,
      /Discord's gateway:\*\* Disallowed Intents\. The application asks for an intent .*something has changed/,
    );
    assert.match(markdown, /\]\(<https:\/\/discord-api-types\.dev/);
    const [hint] = hints(analyze({ text, languageId: 'typescript' }));
    assert.deepEqual(
      [hint?.label, /^Discord's gateway: The application asks/.test(hint?.tooltip ?? '')],
      ['Disallowed Intents', true],
    );
  });

  it('keeps its registered name, and gets the other meaning beside it', () => {
    const markdown = hoverOn(3000, `import { Centrifuge } from 'centrifuge';\n${received(3000)}`);
    assert.match(markdown, /^\*\*3000 Unauthorized\*\*/);
    assert.match(markdown, /Centrifugo:\*\* Connection Closed/);
  });

  it('lists all who give it a meaning', () => {
    const markdown = hoverOn(4004, `import 'discord.js'; import 'pusher-js';\n${received(4004)}`);
    assert.match(markdown, /^\*\*4004 Private Use\*\*/);
    assert.match(markdown, /Discord's gateway[\s\S]*Pusher Channels/);
  });

  it('may only lie in a range that means something', () => {
    const markdown = hoverOn(4404, `import { WebsocketProvider } from 'y-websocket';\n${received(4404)}`);
    assert.match(markdown, /y-websocket\*\*, of 4400 to 4499: Refused for good/);
  });

  it('is named by the team', () => {
    const markdown = hoverOn(4001, received(4001), team({ name: 'Expired', url: 'https://example.org/(a)' }));
    assert.match(markdown, /^\*\*4001 Expired\*\*/);
    assert.match(
      markdown,
      /The team of this workspace:\*\* Expired\. .*\[example\.org\]\(<https:\/\/example\.org\/\(a\)>\)/,
    );
  });

  it('has nothing beside it that only holds for its range', () => {
    const session = { name: 'Session Expired', meaning: 'Log in again.', sentBy: 'server' } as const;
    assert.equal(
      hoverOn(4001, received(4001), team(session)).split('\n\n').slice(0, -1).join('\n\n'),
      '**4001 Session Expired** — Can arrive here.\n\n**The team of this workspace:** Session Expired. Log in again. Sent by the server.',
    );
  });

  it('escapes markup from files of unknown authors', () => {
    const meaning = '![x](https://example.org/x.png) <img src="x"> [y](command:z) `a`';
    const markdown = hoverOn(4001, received(4001), team({ name: '**Bold**', meaning }));
    assert.doesNotMatch(markdown, /(^|[^\\])!\[|[^\\]<img|[^\\]\]\(command|[^\\]`a/);
    assert.match(markdown, /^\*\*4001 \\\*\\\*Bold/);
  });
});
