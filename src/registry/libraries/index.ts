import type { Library } from './library.js';
import { reconnectingWebsocket } from './reconnecting-websocket/library.js';

/** Every library that is known, by its id. */
export const libraries = [reconnectingWebsocket] as const satisfies readonly Library[];
