/** The wording that rules share, by purpose. Kept in one place so that it can be translated. */
export const phrases = {
  // What an API does with a value. Put together by `joined`.
  throws: '{api} throws {error}',
  throwsBesides: '{api} takes {accepted} only and throws {error}',
  sends: '{api} sends {code}',
  sendsInstead: '{api} sends {code} instead',
  sendsNoCode: '{api} sends a Close frame without a code',
  sendsNothing: '{api} sends nothing, and throws nothing',
  sendsAllTheSame: '{api} sends it all the same',
  failsThere: '{outcomes}, and an end that checks codes fails the connection',
  converts: '{api} makes a number of it',
  cuts: '{api} cuts it off there',
  sendsTooLong: '{api} sends a frame that is too long',
  joined: '{first} and {rest}',

  // What to do, as the first and as the second way.
  send: 'Send {code} ({name})',
  omit: 'Close without a code',
  abort: 'Call {call} to end without a Close frame',
  sendEither: 'Send {code} ({name}) or {otherCode} ({otherName}).',
  orSend: 'send {code} ({name})',
  orOmit: 'close without a code',
  orAbort: 'call {call} to end without a Close frame',
  oneWay: '{way}.',
  twoWays: '{way}, or {other}.',
  write: 'Write {code}.',
  makeNumber: 'Pass a number.',
  passFirst: 'Pass a code before it, such as {code} ({name}).',
  swapThem: 'Swap the two.',
  compareWith: 'Compare with {code} ({name}).',
  compareWithArriving: 'Compare with a code that arrives: 1000-1003, 1005-1014 or 3000-4999.',
  cleanOrLost: 'Ask for one of the two.',

  // What a comparison comes to.
  neverTrue: 'this is never true',
  alwaysTrue: 'this is always true',
  neverReached: 'this case is never reached',
  neverMatches: 'this entry never matches',

  // Titles of fixes.
  replace: 'Replace with {code} ({name})',
  closeWithoutCode: 'Close without a code',
  codeFirst: 'Pass {code} ({name}) first',
  swap: 'Swap code and reason',
  shorten: 'Shorten to {bytes} bytes',
  disableLine: 'Disable {rule} for this line',
  removeDisable: 'Remove this disable comment',
  removeRule: 'Remove {rule} from this comment',
} as const;
