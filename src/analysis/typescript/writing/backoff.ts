import { indentationAt, layoutOf } from '../../layout.js';
import type { Edit } from '../../span.js';
import type { EditedText } from '../../writer.js';
import type { Backoff } from '../reconnecting/openings.js';
import { semicolonOf } from './semicolon.js';

/** Milliseconds at which the written delay stops growing, unless the first delay is already longer. */
const maxWrittenDelay = 30_000;

/** Waits for a random time below a bound that doubles with each attempt, as RFC 6455 §7.2.3 recommends. */
export function waitLonger({ call, delay, callback, counter }: Backoff): Edit {
  const first = delay ?? '1000';
  const cap = Number(first) >= maxWrittenDelay ? 10 * Number(first) : maxWrittenDelay;
  const wait = `Math.random() * Math.min(${cap}, ${first} * 2 ** ${counter.name}++)`;
  if (callback !== undefined) return { ...call, text: `setTimeout(${callback}, ${wait})` };
  return { ...call, text: call.start === call.end ? `, ${wait}` : wait };
}

/** Declares the counter, and resets it once a connection is open. */
export function countAttempts({ counter, opened }: Backoff, { text }: EditedText): readonly Edit[] {
  const { lineEnd, step } = layoutOf(text);
  const semicolon = semicolonOf(text);
  const reset = `${counter.name} = 0${semicolon}`;
  const outside = indentationAt(counter.at, text);
  const declaration = counter.isField ? counter.name.replace('this.', '') : `let ${counter.name}`;
  const declared = `${declaration} = 0${semicolon}${lineEnd}${lineEnd}${outside}`;
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
