import type { ApiId } from '../registry/apis/index.js';
import type { CodeRange } from '../registry/codeRange.js';
import type { Config } from './config/config.js';
import type { TeamCodes } from './config/teamCodes.js';
import type { Decision } from './environment/index.js';
import type { LanguageId } from './languages.js';
import type { Span, Stretch } from './span.js';

/** What tells us that this is a WebSocket: its type, or only how things are named. */
export type Evidence = 'type' | 'name';

/** A value that an expression may take, as far as it is a constant. */
export type Value =
  | { readonly kind: 'number'; readonly value: number }
  /** Without a value: some string, but which isn't known. */
  | { readonly kind: 'string'; readonly value?: string }
  /** With its value where it is written out. */
  | { readonly kind: 'bigint'; readonly value?: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }
  | { readonly kind: 'undefined' }
  /** With the code and the reason in it, where it is written out and holds nothing else. */
  | { readonly kind: 'object'; readonly code?: Span; readonly reason?: Span };

/** Where a named value was declared: `const GONE = 1001`, an enum member, a property of a constant object. */
export interface Declared {
  /** As a reader would say it: `GONE`, `CloseCode.Gone`. */
  readonly name: string;
  /** The initializer, `1001`; the name of an enum member that has none. */
  readonly span: Span;
  /** True when the initializer is the value written out. */
  readonly literal: boolean;
  /** The file it was declared in, as the program knows it, where that isn't the document; the span lies in there. */
  readonly file?: string;
  /** What its documentation comment says. */
  readonly comment?: string;
}

/** A number as it is written where a list holds it, or where a variable that is written to gets it. */
export interface Written {
  readonly span: Span;
  readonly value: number;
  /** As of `Declared`. */
  readonly file?: string;
}

/** How a constant is written where it is in scope. */
export interface ConstantName {
  /** `GONE`, `CloseCode.Gone` */
  readonly name: string;
  /** What its documentation comment says. */
  readonly comment?: string;
}

/** One expression that gives a place its value: a literal, a name, one branch of a ternary. */
export interface Part {
  readonly span: Span;
  /** Every value it may take; empty when that isn't known. */
  readonly values: readonly Value[];
  /** True when the value is written out here, not behind a name. */
  readonly literal: boolean;
  readonly declared?: Declared;
  /** Where its values are written, if it stands for the elements of a list or for what a variable gets. Never empty. */
  readonly written?: readonly Written[];
  /** Of a string that is only partly written out: its fixed text, which it can't be shorter than. */
  readonly atLeast?: string;
  /** Of a number that is written out where it is sent or compared: the constants in scope that hold it. Never empty. */
  readonly names?: readonly ConstantName[];
}

/** The numbers among the values of some parts. */
export function numbersIn(parts: readonly Part[]): readonly number[] {
  return parts.flatMap(({ values }) => values.flatMap((value) => (value.kind === 'number' ? [value.value] : [])));
}

interface Place {
  /** The whole expression in the place. */
  readonly span: Span;
  readonly parts: readonly Part[];
  /** The APIs it may belong to; several when the text doesn't tell. Never empty. */
  readonly apis: readonly ApiId[];
  readonly evidence: Evidence;
  /**
   * True where a test waits for the call to throw, where the throw of a forwarded code is caught, or where the receiver
   * only plays a WebSocket: nothing is reported there.
   */
  readonly isExpectedFailure?: true;
}

/** A function of the user's own that hands a code on: `disconnect` of `disconnect(code) { this.ws.close(code) }`. */
export interface CallStep {
  /** As a reader would say it: `Connection.disconnect`. */
  readonly name: string;
  /** The name in its declaration. */
  readonly span: Span;
  /** The file of that declaration, where it isn't the document. */
  readonly file?: string;
}

/** The call or object that carries a code and a reason to a Close frame. */
export interface Sending {
  /** The call (or object literal). */
  readonly span: Span;
  /** The callee as written: `this.ws?.close`. */
  readonly callee: string;
  /** Of a call: the name at the callee's end, `close`; absent where it has none. */
  readonly method?: { readonly name: string; readonly span: Span };
  /** What to delete to send neither code nor reason. */
  readonly argumentsSpan: Span;
  /** Whether code and reason are arguments, `close(code, reason)`, or properties, `{ code, reason }`. */
  readonly form: 'arguments' | 'properties';
  /** The text spans of the code and the reason, where given. */
  readonly code?: Span;
  readonly reason?: Span;
  /** The functions through which code and reason travel to the API, the called one first; absent when it is called itself. */
  readonly through?: readonly CallStep[];
  /** True where leaving the code out isn't a way to close without one: a function on the way needs it, or has a default. */
  readonly needsCode?: true;
  /** True where the properties may hold a code that isn't seen: spread from another object, or by a name alone. */
  readonly mayHoldCode?: true;
}

/** A close code handed to an API that sends it. */
export interface SentSite extends Place {
  readonly kind: 'sent';
  readonly sending: Sending;
}

/** A received code handed to an API that sends it, as it came or changed on the way. */
export interface ForwardedSite extends Place {
  readonly kind: 'forwarded';
  readonly sending: Sending;
  /** The received code: `event.code`. */
  readonly subject: Span;
  /** The APIs in which it arrived. */
  readonly from: readonly ApiId[];
  /** The received codes that get past every check on the way. */
  readonly arriving: readonly CodeRange[];
  /** Some of them, with all at which something changes, and what is then sent. */
  readonly passes: readonly { readonly received: number; readonly sent: number }[];
  /** Whether the call is a statement of its own, among others. */
  readonly isStatement: boolean;
  /** True where the code was kept in a field or an outer variable until then: what happens in between isn't known. */
  readonly isStored?: true;
  /** True where the place is a listener that hands all it is called with to the call: `upstream.close.bind(upstream)`. */
  readonly isRelay?: true;
}

/** A close reason handed to an API that sends it. */
export interface ReasonSite extends Place {
  readonly kind: 'reason';
  readonly sending: Sending;
}

/** How a received code is compared, seen from the code: `1000 < code` is `greater`. */
export type Comparison =
  | 'equal'
  | 'unequal'
  /** The same, where a string of digits equals the number. */
  | 'loosely equal'
  | 'loosely unequal'
  | 'less'
  | 'at most'
  | 'greater'
  | 'at least'
  /** As one of several branches. */
  | 'case'
  /** As an entry of a list, a set or a map. */
  | 'entry';

/** Whether the number in a comparison is the border of a range, and so none of its codes. */
export function isBorder(comparison: Comparison): boolean {
  return borders.has(comparison);
}

const borders: ReadonlySet<Comparison> = new Set<Comparison>(['less', 'at most', 'greater', 'at least']);

/** What a received code is compared with: `1006` in `event.code === 1006`. */
export interface ComparedSite extends Place {
  readonly kind: 'compared';
  readonly comparison: Comparison;
  /** The whole comparison, or the `case` clause's expression. */
  readonly comparisonSpan: Span;
  /** The received code it is compared with. */
  readonly subject: Span;
  /** True where the same event's `wasClean` is certainly true. */
  readonly wasClean?: true;
  /** The innermost function around it, or the whole document: comparisons made side by side. */
  readonly scope: Span;
}

/** What is so of a whole condition over a received code, or of a comparison of a received reason. */
export type ConditionFact =
  /** `code === 1000 && code === 1001`: no code meets all of it. */
  | 'met by none'
  /** `code !== 1000 || code !== 1001`: every code meets one of it. */
  | 'met by all'
  /** `code >= 400 && code <= 599`: only codes of one range meet it. */
  | 'met by a range'
  /** A check before it has taken codes that meet it. */
  | 'taken before'
  /** `!code === 1000`: `!` makes a boolean of the code. */
  | 'negated'
  /** `if ([1000, 1001].indexOf(code))`: the position of the first entry is 0, and -1 is true. */
  | 'position'
  /** `code in [1000, 1001]`: the keys of a list are positions. */
  | 'key of a list'
  /** `code === 1000 || 1001`: a number by itself is true. */
  | 'number alone'
  /** `reason === 'bye'`: the reason arrives as bytes, and no object equals a string. */
  | 'bytes against text'
  /** `case 1000 || 1001:`: `||` yields the first number, and the second is never compared. */
  | 'never compared';

/** A condition over one received code, and what it comes to for all of them. */
export interface ConditionSite extends Place {
  readonly kind: 'condition';
  readonly fact: ConditionFact;
  /** Whether it is never true, always true, or a `case` that is never reached; absent where it depends on the code. */
  readonly result?: 'never' | 'always' | 'unreached';
  /** The received code or reason. */
  readonly subject: Span;
  /** The codes it asks for, where they are few. */
  readonly codes: readonly number[];
  /** Those of them that a check before it lets through, so that they get here. */
  readonly reaching: readonly number[];
  /** Of `met by a range`: the lowest and the highest code that meet it. */
  readonly range?: CodeRange;
  /** True where it chooses between the code and another one: `code === 1006 ? 1011 : code`. */
  readonly isMapping?: true;
  /** What the writer changes: each `||`, `!` and the operator behind it, `indexOf`, what joins two cases. Empty where that isn't plain. */
  readonly words: readonly Span[];
}

/**
 * A code that is declared or constructed, and flows to or from a close code or is plainly named one: an enum member, a
 * map's key, `new CloseEvent('close', { code })`.
 */
export interface DeclaredSite extends Place {
  readonly kind: 'declared';
  /** As a reader would say it: `CloseCode.Gone`, the text that a map has for it; absent for one that has no name. */
  readonly name?: string;
  /** True where nothing beside the number says what it means: in a list, as a key, as an option. */
  readonly bare?: true;
  /** What the documentation comment of the declaration says. */
  readonly comment?: string;
}

/** What is handed to an API that takes an object, `{ closeCode, reason }`, and throws TypeError at a primitive. */
export interface InfoSite extends Place {
  readonly kind: 'info';
  readonly sending: Sending;
}

/** An argument handed to a call that takes none: `1001` in `ws.terminate(1001)`. */
export interface IgnoredSite extends Place {
  readonly kind: 'ignored';
  readonly sending: Sending;
  /** The method of the same object that does take a code. */
  readonly closeCall?: string;
}

/** A call of the deprecated `initCloseEvent(type, bubbles, cancelable, wasClean, code, reason)`. The span is the call's. */
export interface DeprecatedSite extends Place {
  readonly kind: 'deprecated';
  /** `event` in `event.initCloseEvent(…)`. */
  readonly receiver: Span;
  readonly arguments: readonly Span[];
}

/** What a handler does with the code: at most writes it to a log, tests it in conditions, or passes it to others, who may decide. */
export type CodeUse = 'ignored' | 'tested' | 'escapes';

/** What a handler of the connection's end does after one received code. */
export interface AfterCode {
  readonly code: number;
  /** Whether it connects again: certainly, perhaps, or certainly not. */
  readonly connects: 'yes' | 'perhaps' | 'no';
  /** The other calls that it may make then, and that may connect for all that is known: where they start, in UTF-16. */
  readonly otherCalls: readonly number[];
  /** Whether the handler compares the received code with this one. */
  readonly isCompared: boolean;
}

/** A client's handler of the connection's end that connects again. The span is its head, up to the body. */
export interface ReconnectSite extends Place {
  readonly kind: 'reconnect';
  readonly codeUse: CodeUse;
  /** By code: those that have a meaning, those that the handler compares, and one that nobody has agreed on. */
  readonly after: readonly AfterCode[];
  /** Whether another handler of the document connects again as well: of another close event, or of an error. */
  readonly connectsElsewhere: boolean;
  /** Where else a reader may look for help: the handler's place, and what connects. */
  readonly around: readonly Span[];
  /** Where the front end's writer can put code: plain data that nobody else reads. */
  readonly openings: unknown;
}

/** A place where a close code or a close reason stands. */
export type CodePlace = SentSite | ForwardedSite | ReasonSite | ComparedSite | DeclaredSite;

/** Such a place, a call that means to close and can't with what it is given, or a handler that connects again. */
export type Site = CodePlace | InfoSite | IgnoredSite | DeprecatedSite | ConditionSite | ReconnectSite;

const kindsWithoutCode: ReadonlySet<Site['kind']> = new Set([
  'info',
  'ignored',
  'deprecated',
  'condition',
  'reconnect',
]);

/** Whether a code or a reason really goes in or comes out there. */
export function isCodePlace(site: Site): site is CodePlace {
  return !kindsWithoutCode.has(site.kind);
}

/** An expression that yields what arrived: `event.code`, the first parameter of `ws.on('close', …)`. */
export interface Received {
  readonly span: Span;
  readonly what: 'code' | 'reason' | 'wasClean';
  readonly apis: readonly ApiId[];
  readonly evidence: Evidence;
}

/**
 * What a document shows of a file that it reaches: a number there, or those of the list, the map or the enum that begins
 * there, are close codes, as this document sends them or compares close codes with them.
 */
export interface CrossFileFact extends Pick<Place, 'apis' | 'evidence'> {
  /** As of `Declared`. */
  readonly file: string;
  /** The file's text, in which the offset holds. */
  readonly text: string;
  readonly start: number;
}

/** A comment such as `// close-codes-disable-next-line no-reserved-code -- the test wants the throw`. */
export interface Directive {
  readonly span: Span;
  /** The rules it names; empty for all. */
  readonly rules: readonly string[];
  /** Where findings are silenced. */
  readonly range: Span;
}

/** All that is known of one version of one document. */
export interface Analysis {
  readonly text: string;
  /** The document's. */
  readonly language: LanguageId;
  /** The folder that paths are best shown relative to, where imports were followed. */
  readonly root?: string | undefined;
  /** Where it runs, by which its global `WebSocket` was understood. */
  readonly environment: Decision;
  readonly sites: readonly Site[];
  readonly crossFileFacts: readonly CrossFileFact[];
  readonly directives: readonly Directive[];
  /** The private codes whose meaning is agreed on where the document belongs. */
  readonly teamCodes: TeamCodes;
  /** How loudly rules speak, by id, where the project says so. */
  readonly ruleSettings: NonNullable<Config['rules']>;
  /** Stretches over several lines in which a comment would be text: of a template, of JSX. */
  readonly prose: readonly Span[];
  /** Top-level statements that aren't read, because TypeScript throws on them. */
  readonly unread: readonly Span[];
  /** Where the code is, in a document of another language. In order of position. */
  readonly embedded?: readonly Stretch[];
}
