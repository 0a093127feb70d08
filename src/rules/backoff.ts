import type { Analysis, ReconnectSite } from '../analysis/site.js';
import type { Edit } from './rule.js';
import { indentationAt, styleOf } from './style.js';

type Backoff = NonNullable<ReconnectSite['backoff']>;

/** What is to be said in the code where it waits. */
export const howToWait = '// At random, so that not all clients come at once, and up to twice as long each time.';

/** Where the delay stops growing, in milliseconds, unless it is long from the start. */
const longest = 30_000;

/** Waits for a random time below a limit that doubles with each attempt, as RFC 6455 §7.2.3 asks. */
export function waitLonger({ call, delay, callback, counter }: Backoff): Edit {
  const first = delay ?? '1000';
  const cap = Number(first) >= longest ? 10 * Number(first) : longest;
  const wait = `Math.random() * Math.min(${cap}, ${first} * 2 ** ${counter.name}++)`;
  if (callback !== undefined) return { ...call, text: `setTimeout(${callback}, ${wait})` };
  return { ...call, text: call.start === call.end ? `, ${wait}` : wait };
}

/** Declares the counter, and begins to count anew once a connection is open. */
export function countAttempts({ counter, opened }: Backoff, { text }: Analysis): readonly Edit[] {
  const { lineEnd, step, semicolon } = styleOf(text);
  const reset = `${counter.name} = 0${semicolon}`;
  const outside = indentationAt(counter.at, text);
  const declared = `${counter.declares}${semicolon}${lineEnd}${lineEnd}${outside}`;
  const { at, listener } = opened;
  const indentation = indentationAt(at, text);
  const inside = `${lineEnd}${indentation}${step}${reset}`;
  return [
    { start: counter.at, end: counter.at, text: declared },
    { start: at, end: at, text: listener ? listenTo(listener, `{${inside}${lineEnd}${indentation}}`) : inside },
  ];

  function listenTo({ socket, listens }: NonNullable<Backoff['opened']['listener']>, body: string): string {
    const quote = /^[^'"]*"/.test(text) ? '"' : "'";
    const listening =
      listens === 'onopen'
        ? `${socket}.onopen = () => ${body}`
        : `${socket}.${listens}(${quote}open${quote}, () => ${body})`;
    return `${listening}${semicolon}${lineEnd}${indentation}`;
  }
}
