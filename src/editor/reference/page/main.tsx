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
let told: { readonly [kind in ToPage['kind']]?: Extract<ToPage, { kind: kind }> } = {};

const page = document.getElementById('page');
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  told = { ...told, [data.kind]: data };
  if (!told.reference || !page) return;
  render(
    <App
      reference={told.reference.reference}
      show={told.show}
      done={told.done}
      restored={restored}
      ask={(request) => host.postMessage(request)}
      keep={(state) => host.setState(state)}
    />,
    page,
  );
});
host.postMessage({ kind: 'ready' });
