import type { Writer } from '../../writer.js';
import { comments } from './comments.js';
import { conditions } from './conditions.js';
import { constants } from './constants.js';
import { events } from './events.js';
import { forwarding } from './forwarding.js';
import { listeners } from './listeners.js';
import { reasons } from './reasons.js';
import { reconnecting } from './reconnecting.js';
import { sending } from './sending.js';

/** Writes JavaScript, and TypeScript where a text holds types. */
export const writer: Writer = {
  comments,
  replace(span, expression, { text }) {
    // case'1006'  →  case 1006
    const glued = /[\w$]$/.test(text.slice(0, span.start)) && /^[\w$]/.test(expression);
    return { ...span, text: glued ? ` ${expression}` : expression };
  },
  sending,
  reasons,
  forwarding,
  conditions,
  reconnecting,
  events,
  listeners,
  constants,
};
