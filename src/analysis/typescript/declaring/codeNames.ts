import { codes } from '../../../registry/codes.js';
import { describe } from '../../../registry/describe.js';
import { wordsOf } from '../../words.js';

/*
 * What the names of constants say about their numbers, where nothing in the file sends or compares them. Any of these
 * patterns can be wrong, so they are in one place.
 */

/** Numbers between 1000 and 4999 that are quantities: milliseconds, ports, sizes. */
const measures =
  /^(after|age|attempts?|backoff|buffer|bytes|cooldown|count|debounce|delays?|duration|ease|easing|every|grace|heartbeat|index|interval|latency|length|limit|max|min|ms|offset|padding|period|ping|poll|ports?|priority|refresh|retries|retry|seconds|secs|since|size|threshold|throttle|tick|time|timeouts?|timer|ttl|until|wait|width|year|years)$/;
/** Codes of other things near sockets: the kind of a message, the result of a request. */
const otherThings =
  /^(action|api|biz|char|child|cmd|command|err|error|event|exit|file|grpc|http|key|keyboard|message|method|modal|msg|notice|op|opcode|page|packet|process|query|ready|request|response|result|rpc|rtc|sql|state|transport|type|window)s?$/;

/** Whether a number can be a close code. */
export function isInRange(code: number): boolean {
  return Number.isInteger(code) && code >= 1000 && code <= 4999;
}

/** Whether a number is a code of the protocol, a registered one, or in the range for applications. */
export function isAssignedOrPrivate(code: number): boolean {
  return (code >= 4000 && code <= 4999) || describe(code).assigned !== undefined;
}

/**
 * Whether a name alone says that it holds close codes: `CloseCode` and `WS_CLOSE_REASONS` do. `WebSocketStatus` may
 * hold something else.
 */
export function namesCloseCodes(name: string): boolean {
  if (/close_?(event_?|status_?|reason_?|error_?|frame_?)?codes?|codes?_?of_?close/i.test(name)) {
    return !wordsOf(name).some((word) => /^(rtc|transport|process|child|exit|keyboard|http)$/.test(word));
  }
  const words = wordsOf(name);
  if (words.some((word) => measures.test(word) || otherThings.test(word))) return false;
  const isOfSocket = words.some((word) => /^(ws|sockets?)$/.test(word)) || /websocket/i.test(name);
  return isOfSocket && words.some((word) => /^(close[ds]?|closing|closure|codes?|status(es)?)$/.test(word));
}

/** Whether numbers include codes of the protocol and of applications: nobody counts from both 1000 and 4000. */
export function areOfBothRanges(numbers: readonly number[]): boolean {
  const isPrivate = (code: number) => code >= 4000 && code <= 4999;
  return (
    numbers.some(isPrivate) && numbers.every((code) => isPrivate(code) || (code < 4000 && describe(code).assigned))
  );
}

/** Whether a name can be that of a close code, given that its neighbours are close codes. Not `timeout` or `port`. */
export function mayNameCode(name: string | undefined): boolean {
  return name !== undefined && /^[A-Z]/.test(name) && !wordsOf(name).some((word) => measures.test(word));
}

/** Whether a name mentions closing, codes or reasons. */
export function mentionsCodes(name: string): boolean {
  return wordsOf(name).some((word) => /^(clos(e|es|ed|ing|ure)|codes?|status(es)?|reasons?)$/.test(word));
}

/**
 * Whether a name, or a text, is the registry's name of a code: `CLOSE_GOING_AWAY`, `goingAway`, `Going Away` for 1001.
 */
export function isRegisteredName(text: string | undefined, code: number): boolean {
  const registered = registeredNames.get(code);
  return registered !== undefined && text !== undefined && registered.has(essence(text));
}

/** Whether a text contains that name: `The endpoint is going away` for 1001. */
export function mentionsRegisteredName(text: string | undefined, code: number): boolean {
  const said = text === undefined ? '' : essence(text);
  return [...(registeredNames.get(code) ?? [])].some((name) => said.includes(name));
}

/** A name without the words that any name of a close code may have: `CLOSE_REASON_GOING_AWAY` becomes `goingaway`. */
function essence(name: string): string {
  return wordsOf(name)
    .filter((word) => !/^(close|closed|closure|code|reason|socket|status|web|websocket|ws)$/.test(word))
    .join('');
}

const registeredNames: ReadonlyMap<number, ReadonlySet<string>> = new Map(
  codes.map(({ code, name, constant, aliases }) => [
    code,
    new Set([name, constant, ...aliases].map(essence).filter((plain) => plain !== '')),
  ]),
);
