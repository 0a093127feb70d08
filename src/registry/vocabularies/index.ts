import { assemblyAi } from './assemblyai.js';
import { centrifugo } from './centrifugo.js';
import { colyseus } from './colyseus.js';
import { discordGateway } from './discord-gateway.js';
import { discordRpc } from './discord-rpc.js';
import { discordVoice } from './discord-voice.js';
import { graphqlTransportWs } from './graphql-transport-ws.js';
import { hocuspocus } from './hocuspocus.js';
import { liveblocks } from './liveblocks.js';
import { phoenix } from './phoenix.js';
import { pusher } from './pusher.js';
import { sockjs } from './sockjs.js';
import { stompjs } from './stompjs.js';
import { tldrawSync } from './tldraw-sync.js';
import { trpc } from './trpc.js';
import { twitchEventSub } from './twitch-eventsub.js';
import type { Vocabulary } from './vocabulary.js';
import { yWebsocket } from './y-websocket.js';

/** All known vocabularies. */
export const vocabularies: readonly Vocabulary[] = [
  graphqlTransportWs,
  discordGateway,
  discordVoice,
  discordRpc,
  twitchEventSub,
  pusher,
  centrifugo,
  sockjs,
  hocuspocus,
  yWebsocket,
  liveblocks,
  tldrawSync,
  colyseus,
  assemblyAi,
  phoenix,
  stompjs,
  trpc,
];
