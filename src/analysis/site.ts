import type { ApiId } from '../registry/apis/index.js';
import type { CodeRange } from '../registry/codeRange.js';
import type { Span } from './span.js';

/** What shows that this is a WebSocket: its type, or only names. */
export type Evidence = 'type' | 'name';

/** A possible value of an expression, as far as it is constant. */
export type Value =
  | { readonly kind: 'number'; readonly value: number }
  /** Without a value: an unknown string. */
  | { readonly kind: 'string'; readonly value?: string }
  /** With its value where it is a literal. */
  | { readonly kind: 'bigint'; readonly value?: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }
  | { readonly kind: 'undefined' }
  /** With the code and the reason in it, where it is a literal and holds nothing else. */
  | { readonly kind: 'object'; readonly code?: Span; readonly reason?: Span };

/** The declaration of a named value: `const GONE = 1001`, an enum member, a property of a constant object. */
export interface Declared {
  /** As a reader would write it: `GONE`, `CloseCode.Gone`. */
  readonly name: string;
  /** The span of the initializer, `1001`. For an enum member without one, the span of its name. */
  readonly span: Span;
  /** True where the initializer is a literal. */
  readonly literal: boolean;
  /** The path of the file with the declaration, where it isn't the document. The span lies in that file. */
  readonly file?: string;
  /** The text of its documentation comment. */
  readonly comment?: string;
}

/** A number in the literal of a list, or in an assignment to a variable. */
export interface Written {
  readonly span: Span;
  readonly value: number;
  /** As in `Declared`. */
  readonly file?: string;
}

/** The name of a constant in scope. */
export interface ConstantName {
  /** `GONE`, `CloseCode.Gone` */
  readonly name: string;
  /** The text of its documentation comment. */
  readonly comment?: string;
}

/** A constant that can be named at some offset of a document. */
export interface NamedConstant extends ConstantName {
  readonly code: number;
}

/** One expression that gives a site its value: a literal, a name, one branch of a ternary. */
export interface Part {
  readonly span: Span;
  /** Every value that it may have. Empty when they are not known. */
  readonly values: readonly Value[];
  /** True where the value is a literal here, not behind a name. */
  readonly literal: boolean;
  readonly declared?: Declared;
  /**
   * Where its values are written, if it stands for the elements of a list or for the values of a variable. Never empty.
   */
  readonly written?: readonly Written[];
  /** The constant text in a string that is only partly constant. The string is at least this long. */
  readonly atLeast?: string;
  /** The constants in scope that hold a number that is written as a literal. Never empty. */
  readonly names?: readonly ConstantName[];
  /** The close codes in scope that could replace a literal or the name of a constant. Never empty. */
  readonly constants?: readonly NamedConstant[];
}

/** The numbers among the values of some parts. */
export function numbersIn(parts: readonly Part[]): readonly number[] {
  return parts.flatMap(({ values }) => values.flatMap((value) => (value.kind === 'number' ? [value.value] : [])));
}

interface SiteBase {
  /** The span of the whole expression. */
  readonly span: Span;
  readonly parts: readonly Part[];
  /** The APIs that it may belong to. Several when the text doesn't decide. Never empty. */
  readonly apis: readonly ApiId[];
  readonly evidence: Evidence;
  /**
   * True where a test expects the call to throw, where the exception of a forwarded code is caught, or where the
   * receiver is only a mock of a WebSocket. Nothing is reported there.
   */
  readonly isExpectedFailure?: true;
}

/** A function of the user's own that passes a code on: `disconnect` of `disconnect(code) { this.ws.close(code) }`. */
export interface CallStep {
  /** As a reader would write it: `Connection.disconnect`. */
  readonly name: string;
  /** The span of the name in its declaration. */
  readonly span: Span;
  /** The path of the file with the declaration, where it isn't the document. */
  readonly file?: string;
}

/** The call or object that passes a code and a reason to a Close frame. */
export interface Sending {
  /** The span of the call or object literal. */
  readonly span: Span;
  /** The callee as written: `this.ws?.close`. */
  readonly callee: string;
  /** The last name in the callee of a call, `close`. Absent where there is none. */
  readonly method?: { readonly name: string; readonly span: Span };
  /** What to delete so that neither code nor reason is sent. */
  readonly argumentsSpan: Span;
  /** Whether code and reason are arguments, `close(code, reason)`, or properties, `{ code, reason }`. */
  readonly form: 'arguments' | 'properties';
  /** The spans of the code and the reason, where given. */
  readonly code?: Span;
  readonly reason?: Span;
  /** The functions between the call and the API, the called one first. Absent when the API is called directly. */
  readonly through?: readonly CallStep[];
  /**
   * True where removing the code doesn't close without one, because a function on the way requires it or has a default.
   */
  readonly needsCode?: true;
  /** True where the call itself is passed as a callback, which is called with an event or an error: `.catch(ws.close)`. */
  readonly isPassed?: true;
  /** True where the properties may hold an unknown code, because they are spread or the object is only named. */
  readonly mayHoldCode?: true;
}

/** A close code that is sent. */
export interface SentSite extends SiteBase {
  readonly kind: 'sent';
  readonly sending: Sending;
}

/** A received code that is sent again, unchanged or changed on the way. */
export interface ForwardedSite extends SiteBase {
  readonly kind: 'forwarded';
  readonly sending: Sending;
  /** The span of the received code: `event.code`. */
  readonly subject: Span;
  /** The APIs that received it. */
  readonly from: readonly ApiId[];
  /** The received codes that pass every condition on the way. */
  readonly arriving: readonly CodeRange[];
  /** Some of those codes, and what is sent for each. Every code at which that changes is among them. */
  readonly passedCodes: readonly { readonly received: number; readonly sent: number }[];
  /** Whether the call is a statement in a block. */
  readonly isStatement: boolean;
  /** True where the code was stored in a field or an outer variable. What happens in between isn't known. */
  readonly isStored?: true;
  /** True where the call itself is the listener and gets all of its arguments: `upstream.close.bind(upstream)`. */
  readonly isRelay?: true;
}

/** A close reason that is sent. */
export interface ReasonSite extends SiteBase {
  readonly kind: 'reason';
  readonly sending: Sending;
}

/** How a received code is compared. The code is the left operand: `1000 < code` is `greater`. */
export type Comparison =
  | 'equal'
  | 'unequal'
  /** `==`: a string of digits equals the number too. */
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

/** Whether the number in a comparison is the bound of a range, and so not a code that is compared. */
export function isBorder(comparison: Comparison): boolean {
  return borders.has(comparison);
}

const borders: ReadonlySet<Comparison> = new Set<Comparison>(['less', 'at most', 'greater', 'at least']);

/** What a received code is compared with: `1006` in `event.code === 1006`. */
export interface ComparedSite extends SiteBase {
  readonly kind: 'compared';
  readonly comparison: Comparison;
  /** The whole comparison, or the `case` clause's expression. */
  readonly comparisonSpan: Span;
  /** The span of the received code. */
  readonly subject: Span;
  /** True where `wasClean` of the same event is known to be true. */
  readonly wasClean?: true;
  /** The innermost function around it, or the whole document. Comparisons in one scope belong together. */
  readonly scope: Span;
}

/** A fact about a whole condition on a received code, or about a comparison of a received reason. */
export type ConditionFact =
  /** `code === 1000 && code === 1001`: no code satisfies all parts. */
  | 'met by none'
  /** `code !== 1000 || code !== 1001`: every code satisfies one part. */
  | 'met by all'
  /** `code >= 400 && code <= 599`: only codes of one range satisfy it. */
  | 'met by a range'
  /** An earlier condition already handles the codes that satisfy it. */
  | 'taken before'
  /** `!code === 1000`: `!` turns the code into a boolean. */
  | 'negated'
  /** `1000 < code < 2000`: the first comparison yields a boolean, which the second one compares. */
  | 'chained'
  /** `if (code = 1000)`: it assigns the code. */
  | 'assigned'
  /** `if ([1000, 1001].indexOf(code))`: the first entry has index 0, which is false, and -1 is true. */
  | 'position'
  /** `code in [1000, 1001]`: the keys of a list are its indices. */
  | 'key of a list'
  /** `code === 1000 || 1001`: a number alone is always true. */
  | 'number alone'
  /** `reason === 'bye'`: the reason is bytes, and an object never equals a string. */
  | 'bytes against text'
  /** `case 1000 || 1001:`: `||` yields the first number, so the second is never compared. */
  | 'never compared';

/** A condition on one received code, and a fact about it. */
export interface ConditionSite extends SiteBase {
  readonly kind: 'condition';
  readonly fact: ConditionFact;
  /** The span of the received code or reason. */
  readonly subject: Span;
  /** The codes that satisfy it, where they are few. */
  readonly codes: readonly number[];
  /** Those of them that reach it, because earlier conditions let them pass. */
  readonly reaching: readonly number[];
  /** For `met by a range`: the lowest and the highest code that satisfy it. */
  readonly range?: CodeRange;
  /** True where it selects between the code and another one: `code === 1006 ? 1011 : code`. */
  readonly isMapping?: true;
  /**
   * The words that the writer changes: each `||`, `!` and the operator behind it, `indexOf`, or what joins two cases.
   * Empty where the change isn't obvious.
   */
  readonly words: readonly Span[];
}

/**
 * A code that is declared or constructed. It is a source of close codes, is compared with one, or its name says that it
 * is one: an enum member, a key of a map, `new CloseEvent('close', { code })`.
 */
export interface DeclaredSite extends SiteBase {
  readonly kind: 'declared';
  /** As a reader would write it: `CloseCode.Gone`, or the text for it in a map. Absent for a code without a name. */
  readonly name?: string;
  /** True where nothing beside the number explains it: in a list, as a key, as an option. */
  readonly bare?: true;
  /** The text of the declaration's documentation comment. */
  readonly comment?: string;
}

/** An argument of an API that takes an object, `{ closeCode, reason }`, and throws TypeError for a primitive. */
export interface InfoSite extends SiteBase {
  readonly kind: 'info';
  readonly sending: Sending;
}

/** The method of the same object that takes a code. */
export interface CloseCall {
  readonly name: string;
  /** The APIs that it may belong to. An object of unknown origin may have a method that only one of them has. */
  readonly apis: readonly ApiId[];
}

/** An argument of a call that takes none: `1001` in `ws.terminate(1001)`. */
export interface IgnoredSite extends SiteBase {
  readonly kind: 'ignored';
  readonly sending: Sending;
  readonly closeCall?: CloseCall;
}

/**
 * A call of the deprecated `initCloseEvent(type, bubbles, cancelable, wasClean, code, reason)`. The span is the call's.
 */
export interface DeprecatedSite extends SiteBase {
  readonly kind: 'deprecated';
  /** `event` in `event.initCloseEvent(…)`. */
  readonly receiver: Span;
  readonly arguments: readonly Span[];
}

/** A close listener whose parameters don't match the arguments of the API. The span is that of its parameters. */
export interface ListenerSite extends SiteBase {
  readonly kind: 'listener';
  readonly calledWith: 'event' | 'code and reason';
  /** Their names. Undefined for a pattern. */
  readonly parameters: readonly (string | undefined)[];
  /** What it reads from a code that it mistakes for an event: `event.code`, or a property in its pattern. */
  readonly read: readonly { readonly span: Span; readonly property: string }[];
  /** Whether the parameters are in parentheses. */
  readonly isParenthesized: boolean;
  /** Whether the first parameter has other uses. */
  readonly isUsedOtherwise: boolean;
  readonly body: Span;
}

/**
 * What a handler does with the code: it ignores or only logs it, tests it in conditions, or passes it to other
 * functions, which may decide.
 */
export type CodeUse = 'ignored' | 'tested' | 'escapes';

/** What a close handler does after one received code. */
export interface AfterCode {
  readonly code: number;
  /** Whether it connects again. */
  readonly connects: 'yes' | 'perhaps' | 'no';
  /** The other calls that it may make, where it isn't known whether they connect. Their start offsets, in UTF-16. */
  readonly otherCalls: readonly number[];
  /** Whether the handler compares the received code with this one. */
  readonly isCompared: boolean;
}

/** A client's close handler that connects again. The span is its head, up to the body. */
export interface ReconnectSite extends SiteBase {
  readonly kind: 'reconnect';
  readonly codeUse: CodeUse;
  /**
   * One entry for each code: those with a meaning, those that the handler compares, and one private code without a
   * meaning.
   */
  readonly after: readonly AfterCode[];
  /** Whether another handler of the document connects again too, after a close event or an error. */
  readonly connectsElsewhere: boolean;
  /** Other spans at which a reader may ask for help: the handler, and the calls that connect. */
  readonly around: readonly Span[];
  /** Where the front end's writer can insert code. Plain data that only the writer reads. */
  readonly openings: unknown;
}

/** A site of a close code or a close reason. */
export type CodeSite = SentSite | ForwardedSite | ReasonSite | ComparedSite | DeclaredSite;

/**
 * Such a site, a call that can't close with the argument that it has, a condition, or a handler that connects again.
 */
export type Site = CodeSite | InfoSite | IgnoredSite | DeprecatedSite | ConditionSite | ReconnectSite | ListenerSite;

const kindsWithoutCode: ReadonlySet<Site['kind']> = new Set([
  'info',
  'ignored',
  'deprecated',
  'condition',
  'reconnect',
  'listener',
]);

/** Whether a code or a reason is sent, received or declared there. */
export function isCodeSite(site: Site): site is CodeSite {
  return !kindsWithoutCode.has(site.kind);
}

/** An expression that yields what was received: `event.code`, the first parameter of `ws.on('close', …)`. */
export interface Received {
  readonly span: Span;
  readonly what: 'code' | 'reason' | 'wasClean';
  readonly apis: readonly ApiId[];
  readonly evidence: Evidence;
}
