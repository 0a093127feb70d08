import assert from 'node:assert/strict';
import { meaningsOf, rangesOf, type TeamCodes, teamCodesFor } from '../../src/analysis/config/teamCodes.js';
import type { Surroundings } from '../../src/analysis/environment/index.js';

function names(code: number, agreed: TeamCodes): readonly string[] {
  return meaningsOf(code, agreed).map(({ code: { name }, vocabulary }) => `${vocabulary?.id ?? 'team'}: ${name}`);
}

function folder(codes: Record<number, { name: string }>): NonNullable<Surroundings['folders']>[number] {
  return { clues: [], config: { codes } };
}

describe('the private codes that are agreed on', () => {
  for (const [what, text, surroundings, code, meanings] of [
    ['an import', "import { Client } from 'discord.js';", {}, 4014, ['discord-gateway: Disallowed Intents']],
    ['an import of a part', 'require("graphql-ws/use/ws")', {}, 4401, ['graphql-transport-ws: Unauthorized']],
    [
      'a subprotocol',
      "new WebSocket(url, 'graphql-transport-ws')",
      {},
      4429,
      ['graphql-transport-ws: Too Many Initialisation Requests'],
    ],
    ['an address', "'wss://eventsub.wss.twitch.tv/ws'", {}, 4003, ['twitch-eventsub: Connection Unused']],
    ['a package.json', '', { folders: [{ clues: [], dependencies: ['pusher-js'] }] }, 4100, ['pusher: Over Capacity']],
    [
      'two services',
      "import 'discord.js'; import '@discordjs/voice';",
      {},
      4004,
      ['discord-gateway: Authentication Failed', 'discord-voice: Authentication Failed'],
    ],
    ['a setting', '', { vocabularies: { colyseus: true } }, 4010, ['colyseus: May Try Reconnect']],
    ['a setting against it', "import 'colyseus';", { vocabularies: { colyseus: false } }, 4010, []],
    ['nothing', "import 'discord.jsx'; // as discord.js does", {}, 4014, []],
    ['the team', '', { folders: [folder({ 4001: { name: 'Expired' } })] }, 4001, ['team: Expired']],
    [
      'the team before a service',
      "import 'discord.js';",
      { folders: [folder({ 4004: { name: 'Ours' } })] },
      4004,
      ['team: Ours'],
    ],
    [
      'the nearest folder',
      '',
      {
        folders: [
          { clues: [] },
          folder({ 4001: { name: 'Near' } }),
          folder({
            4001: { name: 'Far' },
          }),
        ],
      },
      4001,
      ['team: Near'],
    ],
    [
      'a folder farther away',
      '',
      { folders: [folder({ 4001: { name: 'Near' } }), folder({ 4002: { name: 'Far' } })] },
      4002,
      ['team: Far'],
    ],
  ] as const satisfies readonly (readonly [string, string, Surroundings, number, readonly string[]])[]) {
    it(`are shown by ${what}`, () => {
      assert.deepEqual(names(code, teamCodesFor(text, surroundings)), meanings);
    });
  }

  it('lie in ranges too', () => {
    const agreed = teamCodesFor("import { WebsocketProvider } from 'y-websocket';", {});
    assert.deepEqual(
      rangesOf(4404, agreed).map(({ range }) => range.reconnect),
      ['no'],
    );
    assert.deepEqual(rangesOf(4600, agreed), []);
  });
});
