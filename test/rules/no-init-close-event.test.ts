import { noInitCloseEvent } from '../../src/rules/no-init-close-event.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(noInitCloseEvent, {
  valid: [
    `const event = new CloseEvent('close', { wasClean: true, code: 1000, reason: 'Bye' });`,
    `const event = new CloseEvent('close');
new WebSocket('wss://example.org').dispatchEvent(event);`,
    `const event = document.createEvent('Event');
event.initEvent('close', false, false);
new WebSocket('wss://example.org').dispatchEvent(event);`,
    `const event = document.createEvent('MessageEvent');
event.initMessageEvent('close', false, false, 'data', 'wss://example.org', '', null);`,
    `const event = document.createEvent('CloseEvent');
console.log(event.code);`,
    `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => console.log(event.code);`,
    `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  socket.onclose = null;
  socket.dispatchEvent(new CloseEvent(event.type, event));
};`,
    `// initCloseEvent() filled in a CloseEvent once
const socket = new WebSocket('wss://example.org');
socket.close();`,
    `const names = ['initCloseEvent', 'initEvent'];
const socket = new WebSocket('wss://example.org');
socket.send(names.join());`,
    `if ('initCloseEvent' in CloseEvent.prototype) console.log('old');`,
    `const event = new Event('close');
const socket = new WebSocket('wss://example.org');
Object.defineProperty(event, 'code', { value: 1006 });
socket.dispatchEvent(event);`,
    `import { CloseEvent } from 'partysocket/ws';
const event = new CloseEvent(1000, 'Bye', {});`,
    `function initCloseEvent(code) {
  return new CloseEvent('close', { code });
}
const event = initCloseEvent(1006);`,
    `class Dispatcher {
  closeEvent(code: number) {
    return new CloseEvent('close', { code, wasClean: code === 1000 });
  }
}
new Dispatcher().closeEvent(1006);`,
    `const socket = new WebSocket('wss://example.org');
socket.addEventListener('close', (event) => event.preventDefault());`,
  ],
  notReported: [
    `const init = 'initCloseEvent';
const event = document.createEvent('CloseEvent');
event[init]('close', false, false, true, 1000, 'Bye');`,
    `const event = document.createEvent('CloseEvent');
const args = ['close', false, false, true, 1000, 'Bye'];
event.initCloseEvent(...args);`,
    `const init = CloseEvent.prototype.initCloseEvent;
init.call(event, 'close', false, false, true, 1000, 'Bye');`,
  ],
  invalid: [
    {
      code: `const event = document.createEvent('CloseEvent');
[|event.initCloseEvent('close', false, false, true, 1000, 'Bye')|];
socket.dispatchEvent(event);`,
      message:
        'initCloseEvent() is deprecated, and Chromium 156 no longer has it. Make the event with new CloseEvent(type, { wasClean, code, reason }).',
      fixes: {
        'Make it with new CloseEvent()': `const event = new CloseEvent('close', { wasClean: true, code: 1000, reason: 'Bye' });
socket.dispatchEvent(event);`,
      },
    },
    {
      code: `const event: CloseEvent = document.createEvent('CloseEvent');
[|event.initCloseEvent('close', false, false, false, 1006, '')|];`,
      message:
        'initCloseEvent() is deprecated, and Chromium 156 no longer has it. Make the event with new CloseEvent(type, { wasClean, code, reason }).',
      fixes: {
        'Make it with new CloseEvent()': `const event: CloseEvent = new CloseEvent('close', { wasClean: false, code: 1006, reason: '' });`,
      },
    },
    {
      code: `let event = document.createEvent("CloseEvent")
[|event.initCloseEvent("close", true, false, false, 1006, "")|]
dispatchEvent(event)`,
      message:
        'initCloseEvent() is deprecated, and Chromium 156 no longer has it. Make the event with new CloseEvent(type, { wasClean, code, reason }).',
      fixes: {
        'Make it with new CloseEvent()': `let event = new CloseEvent("close", { bubbles: true, wasClean: false, code: 1006, reason: "" })
dispatchEvent(event)`,
      },
    },
    {
      code: `var closeEvent;
closeEvent = document.createEvent('CloseEvent');
[|closeEvent.initCloseEvent('close', false, true, wasClean, code, reason)|];`,
      message:
        'initCloseEvent() is deprecated, and Chromium 156 no longer has it. Make the event with new CloseEvent(type, { wasClean, code, reason }).',
      fixes: {
        'Make it with new CloseEvent()': `var closeEvent;
closeEvent = new CloseEvent('close', { cancelable: true, wasClean: wasClean, code: code, reason: reason });`,
      },
    },
    {
      code: `function createCloseEvent(code, reason) {
  const $event = window.document.createEvent('CloseEvent');
  [|$event.initCloseEvent('close', false, false, code === 1000, code, reason)|];
  return $event;
}`,
      message:
        'initCloseEvent() is deprecated, and Chromium 156 no longer has it. Make the event with new CloseEvent(type, { wasClean, code, reason }).',
      fixes: {
        'Make it with new CloseEvent()': `function createCloseEvent(code, reason) {
  const $event = new CloseEvent('close', { wasClean: code === 1000, code: code, reason: reason });
  return $event;
}`,
      },
    },
    {
      code: `const event = document.createEvent('CloseEvent');
[|event.initCloseEvent(
  'close',
  bubbles(),
  cancelable,
  true,
  4000,
  'Kicked',
)|];`,
      message:
        'initCloseEvent() is deprecated, and Chromium 156 no longer has it. Make the event with new CloseEvent(type, { wasClean, code, reason }).',
      fixes: {
        'Make it with new CloseEvent()': `const event = new CloseEvent('close', { bubbles: bubbles(), cancelable: cancelable, wasClean: true, code: 4000, reason: 'Kicked' });`,
      },
    },
    {
      code: `const event = document.createEvent('CloseEvent');
[|event.initCloseEvent('close', false, false, true)|];`,
      message:
        'initCloseEvent() is deprecated, and Chromium 156 no longer has it. Make the event with new CloseEvent(type, { wasClean, code, reason }).',
    },
    {
      code: `const event = document.createEvent('CloseEvent');
[|event.initCloseEvent('close')|];`,
      message:
        'initCloseEvent() is deprecated, and Chromium 156 no longer has it. Make the event with new CloseEvent(type, { wasClean, code, reason }).',
    },
    {
      code: `const event = document.createEvent('CloseEvent');
console.log('made');
[|event.initCloseEvent('close', false, false, true, 1000, 'Bye')|];`,
      message:
        'initCloseEvent() is deprecated, and Chromium 156 no longer has it. Make the event with new CloseEvent(type, { wasClean, code, reason }).',
    },
    {
      code: `const event = document.createEvent('CloseEvent');
const other = document.createEvent('CloseEvent');
[|event.initCloseEvent('close', false, false, true, 1000, 'Bye')|];`,
      message:
        'initCloseEvent() is deprecated, and Chromium 156 no longer has it. Make the event with new CloseEvent(type, { wasClean, code, reason }).',
    },
    {
      code: `const event = document.createEvent('CloseEvent');
if (isOld) [|event.initCloseEvent('close', false, false, true, 1000, 'Bye')|];`,
      message:
        'initCloseEvent() is deprecated, and Chromium 156 no longer has it. Make the event with new CloseEvent(type, { wasClean, code, reason }).',
    },
    {
      code: `const event = document.createEvent('CloseEvent');
[|event.initCloseEvent('close', false, false, true, 1000, 'Bye')|], send(event);`,
      message:
        'initCloseEvent() is deprecated, and Chromium 156 no longer has it. Make the event with new CloseEvent(type, { wasClean, code, reason }).',
    },
    {
      code: `export function fill(event: CloseEvent, code: number) {
  [|event.initCloseEvent('close', false, false, false, code, '')|];
}`,
      message:
        'initCloseEvent() is deprecated, and Chromium 156 no longer has it. Make the event with new CloseEvent(type, { wasClean, code, reason }).',
    },
    {
      code: `export function fill(event) {
  [|event.initCloseEvent('close', false, false, false, 1006, '')|];
}
new WebSocket('wss://example.org').onclose = fill;`,
      message:
        'initCloseEvent() is deprecated, and Chromium 156 no longer has it. Make the event with new CloseEvent(type, { wasClean, code, reason }).',
    },
    {
      code: `[|document.createEvent('CloseEvent').initCloseEvent('close', false, false, true, 1000, '')|];`,
      message:
        'initCloseEvent() is deprecated, and Chromium 156 no longer has it. Make the event with new CloseEvent(type, { wasClean, code, reason }).',
    },
    {
      code: `class Fake {
  #event = document.createEvent('CloseEvent');
  close(code: number) {
    [|this.#event.initCloseEvent('close', false, false, true, code, '')|];
  }
}`,
      message:
        'initCloseEvent() is deprecated, and Chromium 156 no longer has it. Make the event with new CloseEvent(type, { wasClean, code, reason }).',
    },
    {
      code: `const event = document.createEvent('CloseEvent');
[|event['initCloseEvent']('close', false, false, true, 1000, 'Bye')|];`,
      message:
        'initCloseEvent() is deprecated, and Chromium 156 no longer has it. Make the event with new CloseEvent(type, { wasClean, code, reason }).',
      fixes: {
        'Make it with new CloseEvent()': `const event = new CloseEvent('close', { wasClean: true, code: 1000, reason: 'Bye' });`,
      },
    },
  ],
});
