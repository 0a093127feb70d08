import { render } from 'preact';
import type { FromPage, ToPage } from '../messages.js';
import { App, type State } from './app.js';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): State | undefined;
  setState(state: State): void;
};

const host = acquireVsCodeApi();
const restored = host.getState();

/** The last message of each kind. */
let received: { readonly [kind in ToPage['kind']]?: Extract<ToPage, { kind: kind }> } = {};

const page = document.getElementById('page');
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  received = { ...received, [data.kind]: data };
  if (!received.reference || !page) return;
  render(
    <App
      reference={received.reference.reference}
      show={received.show}
      done={received.done}
      restored={restored}
      ask={(request) => host.postMessage(request)}
      keep={(state) => host.setState(state)}
    />,
    page,
  );
});
host.postMessage({ kind: 'ready' });
