import { noInitCloseEvent } from '../../src/rules/no-init-close-event.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(noInitCloseEvent, {
  valid: {
    'events made with new': {
      'with everything': `const event = new CloseEvent('close', { wasClean: true, code: 1000, reason: 'Bye' });`,
      'with a type only': `const event = new CloseEvent('close');
new WebSocket('wss://example.org').dispatchEvent(event);`,
      'from another event': `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  socket.onclose = null;
  socket.dispatchEvent(new CloseEvent(event.type, event));
};`,
      'in a method': `class Dispatcher {
  closeEvent(code: number) {
    return new CloseEvent('close', { code, wasClean: code === 1000 });
  }
}
new Dispatcher().closeEvent(1006);`,
      'an event of partysocket': `import { CloseEvent } from 'partysocket/ws';
const event = new CloseEvent(1000, 'Bye', {});`,
    },
    'other events': {
      'initEvent()': `const event = document.createEvent('Event');
event.initEvent('close', false, false);
new WebSocket('wss://example.org').dispatchEvent(event);`,
      'initMessageEvent()': `const event = document.createEvent('MessageEvent');
event.initMessageEvent('close', false, false, 'data', 'wss://example.org', '', null);`,
      'a property that is defined': `const event = new Event('close');
const socket = new WebSocket('wss://example.org');
Object.defineProperty(event, 'code', { value: 1006 });
socket.dispatchEvent(event);`,
    },
    "close events that aren't filled in": {
      'made by createEvent()': `const event = document.createEvent('CloseEvent');
console.log(event.code);`,
      received: `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => console.log(event.code);`,
      'preventDefault()': `const socket = new WebSocket('wss://example.org');
socket.addEventListener('close', (event) => event.preventDefault());`,
    },
    'the name alone': {
      'in a comment': `// initCloseEvent() filled in a CloseEvent once
const socket = new WebSocket('wss://example.org');
socket.close();`,
      'in a string': `const names = ['initCloseEvent', 'initEvent'];
const socket = new WebSocket('wss://example.org');
socket.send(names.join());`,
      'in a check for the method': `if ('initCloseEvent' in CloseEvent.prototype) console.log('old');`,
      "a function of one's own": `function initCloseEvent(code) {
  return new CloseEvent('close', { code });
}
const event = initCloseEvent(1006);`,
    },
  },
  notReported: {
    "calls that aren't followed": {
      'a computed name': `const init = 'initCloseEvent';
const event = document.createEvent('CloseEvent');
event[init]('close', false, false, true, 1000, 'Bye');`,
      'arguments that are spread': `const event = document.createEvent('CloseEvent');
const args = ['close', false, false, true, 1000, 'Bye'];
event.initCloseEvent(...args);`,
      "the prototype's method": `const init = CloseEvent.prototype.initCloseEvent;
init.call(event, 'close', false, false, true, 1000, 'Bye');`,
    },
  },
  invalid: {
    'right after the event is made': {
      'with everything': {
        code: `const event = document.createEvent('CloseEvent');
[|event.initCloseEvent('close', false, false, true, 1000, 'Bye')|];
socket.dispatchEvent(event);`,
        messageId: 'deprecated',
        fixes: [
          {
            title: 'construct',
            replaces: `document.createEvent('CloseEvent');
event.initCloseEvent('close', false, false, true, 1000, 'Bye')`,
            with: "new CloseEvent('close', { wasClean: true, code: 1000, reason: 'Bye' })",
          },
        ],
      },
      'a declared type': {
        code: `const event: CloseEvent = document.createEvent('CloseEvent');
[|event.initCloseEvent('close', false, false, false, 1006, '')|];`,
        messageId: 'deprecated',
        fixes: [
          {
            title: 'construct',
            replaces: `document.createEvent('CloseEvent');
event.initCloseEvent('close', false, false, false, 1006, '')`,
            with: "new CloseEvent('close', { wasClean: false, code: 1006, reason: '' })",
          },
        ],
      },
      'without semicolons, bubbling': {
        code: `let event = document.createEvent("CloseEvent")
[|event.initCloseEvent("close", true, false, false, 1006, "")|]
dispatchEvent(event)`,
        messageId: 'deprecated',
        fixes: [
          {
            title: 'construct',
            replaces: `document.createEvent("CloseEvent")
event.initCloseEvent("close", true, false, false, 1006, "")`,
            with: 'new CloseEvent("close", { bubbles: true, wasClean: false, code: 1006, reason: "" })',
          },
        ],
      },
      'an assignment, cancelable': {
        code: `var closeEvent;
closeEvent = document.createEvent('CloseEvent');
[|closeEvent.initCloseEvent('close', false, true, wasClean, code, reason)|];`,
        messageId: 'deprecated',
        fixes: [
          {
            title: 'construct',
            replaces: `document.createEvent('CloseEvent');
closeEvent.initCloseEvent('close', false, true, wasClean, code, reason)`,
            with: "new CloseEvent('close', { cancelable: true, wasClean: wasClean, code: code, reason: reason })",
          },
        ],
      },
      'a name with $, from window.document': {
        code: `function createCloseEvent(code, reason) {
  const $event = window.document.createEvent('CloseEvent');
  [|$event.initCloseEvent('close', false, false, code === 1000, code, reason)|];
  return $event;
}`,
        messageId: 'deprecated',
        fixes: [
          {
            title: 'construct',
            replaces: `window.document.createEvent('CloseEvent');
  $event.initCloseEvent('close', false, false, code === 1000, code, reason)`,
            with: "new CloseEvent('close', { wasClean: code === 1000, code: code, reason: reason })",
          },
        ],
      },
      'over several lines': {
        code: `const event = document.createEvent('CloseEvent');
[|event.initCloseEvent(
  'close',
  bubbles(),
  cancelable,
  true,
  4000,
  'Kicked',
)|];`,
        messageId: 'deprecated',
        fixes: [
          {
            title: 'construct',
            replaces: `document.createEvent('CloseEvent');
event.initCloseEvent(
  'close',
  bubbles(),
  cancelable,
  true,
  4000,
  'Kicked',
)`,
            with: "new CloseEvent('close', { bubbles: bubbles(), cancelable: cancelable, wasClean: true, code: 4000, reason: 'Kicked' })",
          },
        ],
      },
    },
    'with too few arguments': {
      'up to wasClean': {
        code: `const event = document.createEvent('CloseEvent');
[|event.initCloseEvent('close', false, false, true)|];`,
        messageId: 'deprecated',
      },
      'the type only': {
        code: `const event = document.createEvent('CloseEvent');
[|event.initCloseEvent('close')|];`,
        messageId: 'deprecated',
      },
    },
    'something stands between, so that there is no fix': {
      'a statement': {
        code: `const event = document.createEvent('CloseEvent');
console.log('made');
[|event.initCloseEvent('close', false, false, true, 1000, 'Bye')|];`,
        messageId: 'deprecated',
      },
      'another event': {
        code: `const event = document.createEvent('CloseEvent');
const other = document.createEvent('CloseEvent');
[|event.initCloseEvent('close', false, false, true, 1000, 'Bye')|];`,
        messageId: 'deprecated',
      },
      'an if': {
        code: `const event = document.createEvent('CloseEvent');
if (isOld) [|event.initCloseEvent('close', false, false, true, 1000, 'Bye')|];`,
        messageId: 'deprecated',
      },
      'a comma behind the call': {
        code: `const event = document.createEvent('CloseEvent');
[|event.initCloseEvent('close', false, false, true, 1000, 'Bye')|], send(event);`,
        messageId: 'deprecated',
      },
    },
    'an event that is made elsewhere': {
      'a parameter': {
        code: `export function fill(event: CloseEvent, code: number) {
  [|event.initCloseEvent('close', false, false, false, code, '')|];
}`,
        messageId: 'deprecated',
      },
      'an untyped parameter that is a listener': {
        code: `export function fill(event) {
  [|event.initCloseEvent('close', false, false, false, 1006, '')|];
}
new WebSocket('wss://example.org').onclose = fill;`,
        messageId: 'deprecated',
      },
      'made in the same expression': {
        code: `[|document.createEvent('CloseEvent').initCloseEvent('close', false, false, true, 1000, '')|];`,
        messageId: 'deprecated',
      },
      'a private field': {
        code: `class Fake {
  #event = document.createEvent('CloseEvent');
  close(code: number) {
    [|this.#event.initCloseEvent('close', false, false, true, code, '')|];
  }
}`,
        messageId: 'deprecated',
      },
    },
    'ways to call it': {
      'the name in brackets': {
        code: `const event = document.createEvent('CloseEvent');
[|event['initCloseEvent']('close', false, false, true, 1000, 'Bye')|];`,
        messageId: 'deprecated',
        fixes: [
          {
            title: 'construct',
            replaces: `document.createEvent('CloseEvent');
event['initCloseEvent']('close', false, false, true, 1000, 'Bye')`,
            with: "new CloseEvent('close', { wasClean: true, code: 1000, reason: 'Bye' })",
          },
        ],
      },
    },
  },
});
