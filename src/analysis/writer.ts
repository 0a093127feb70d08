import type { CodeRange } from '../registry/codeRange.js';
import type {
  ConditionSite,
  DeprecatedSite,
  ForwardedSite,
  InfoSite,
  ListenerSite,
  Part,
  ReconnectSite,
  Sending,
} from './site.js';
import type { Edit, Span } from './span.js';

/** The text to change. */
export interface EditedText {
  readonly text: string;
  /** Spans of several lines in which white space is part of a string. */
  readonly prose: readonly Span[];
}

/**
 * Writes code in a language. It knows the operators, brackets and comments of the language, and needs no checker. A
 * part that is absent, or an undefined answer, means that the code can't be written, and so there is no fix.
 */
export interface Writer {
  readonly comments: CommentWriter;
  /** Replaces an expression by another one (a number, a name). */
  replace(span: Span, expression: string, source: EditedText): Edit;
  readonly sending?: SendingWriter;
  readonly reasons?: ReasonWriter;
  readonly forwarding?: ForwardingWriter;
  readonly conditions?: ConditionWriter;
  readonly reconnecting?: ReconnectWriter;
  readonly events?: EventWriter;
  readonly listeners?: ListenerWriter;
  readonly constants?: ConstantWriter;
}

/** Comments, without the line end. */
export interface CommentWriter {
  /** A comment up to the end of the line. */
  toLineEnd(text: string): string;
  /** A comment between any two tokens. Undefined where the language has none. */
  within(text: string): string | undefined;
  /** Whether a line has a comment that applies to the next line, and so must stay directly before it. */
  bindsNextLine(line: string): boolean;
  /** Whether a line ends in a comment. The line begins with code, and has no white space at its end. */
  endsInComment(line: string): boolean;
}

/** The arguments of a close call. */
export interface SendingWriter {
  /** Adds a code where there is none: before the first argument, or as a property. */
  addCode(code: number, sending: Sending): Edit;
  /** A list of arguments. */
  list(expressions: readonly string[]): string;
  /** An object literal. Properties whose value is undefined are written in shorthand. */
  object(properties: Readonly<Record<string, number | undefined>>): string;
  /** A function that calls this one without arguments. */
  callAlone(callee: string): string;
  /** Whether the site is the only argument or property. */
  isAlone(site: InfoSite, source: EditedText): boolean;
  /** The signature of a close call, and its parameters as they are written in it. */
  signature(name: string): { readonly label: string; readonly code: string; readonly reason: string };
}

/** Close reasons, which are strings. */
export interface ReasonWriter {
  /** Cuts a string to its first UTF-16 units. Quotes and escapes are kept. */
  cut(part: Part, value: string, units: number, source: EditedText): Edit;
  /** A string literal with the same quotes as `like`. */
  literal(value: string, like: string): string;
}

/** Received codes that are sent again. */
export interface ForwardingWriter {
  /** What a condition can test: the sent code or the received one. */
  testable(site: ForwardedSite, source: EditedText): 'sent' | 'received' | undefined;
  /** Sends other codes for some codes, and all others unchanged. */
  sendInstead(
    site: ForwardedSite,
    cases: readonly { readonly when: readonly CodeRange[]; readonly send: number }[],
    source: EditedText,
  ): readonly Edit[];
  /** Sends the codes in some ranges unchanged, and one code for all others. */
  sendOnly(site: ForwardedSite, ranges: readonly CodeRange[], otherwise: number, source: EditedText): readonly Edit[];
  /** Closes without a code, and so without a reason, for the codes in some ranges or for all others. */
  closeWithout(
    site: ForwardedSite,
    ranges: readonly CodeRange[],
    which: 'these' | 'others',
    source: EditedText,
  ): readonly Edit[] | undefined;
}

/** Conditions on received codes. */
export interface ConditionWriter {
  /**
   * How sentences name these: `||`, `&&`, `!`, `===`, the key operator, and the calls that search a list and convert to a
   * string.
   */
  readonly words: Readonly<Record<'or' | 'and' | 'not' | 'equal' | 'keyOf' | 'includes' | 'toText', string>>;
  /** Joins the operands of a condition with the other operator. */
  join(by: 'or' | 'and', site: ConditionSite): readonly Edit[];
  /** Compares the code itself instead of its negation. Also returns the operator that is then written. */
  withoutNegation(
    site: ConditionSite,
    source: EditedText,
  ): { readonly operator: string; readonly edits: readonly Edit[] } | undefined;
  /** Compares the code a second time, with the second bound. */
  compareTwice(site: ConditionSite, source: EditedText): readonly Edit[] | undefined;
  /** Tests whether the list includes the code. */
  callIncludes(site: ConditionSite, source: EditedText): readonly Edit[] | undefined;
  /** Writes one case for each of two codes in one case. */
  separateCases(site: ConditionSite): readonly Edit[] | undefined;
  /** Converts what is compared with a string to a string. */
  toText(site: ConditionSite): readonly Edit[];
  /** Compares a number that stands alone, like the number before it. */
  compareToo(site: ConditionSite, source: EditedText): readonly Edit[] | undefined;
}

/** Codes under a common comment. */
export interface CodeGroup {
  readonly comment: string;
  readonly codes: readonly { readonly code: number; readonly name: string }[];
}

/** Handlers that connect again. */
export interface ReconnectWriter {
  /**
   * Connects again only for some codes. With `wait`, a comment, the delay also grows. Undefined where there is no place
   * for one of the two.
   */
  decideByCode(
    site: ReconnectSite,
    groups: readonly CodeGroup[],
    source: EditedText,
    wait?: string,
  ): readonly Edit[] | undefined;
  /** Connects again after some more codes, by adding them to the existing condition. */
  connectAfter(site: ReconnectSite, codes: readonly number[], source: EditedText): readonly Edit[] | undefined;
}

/** Close events that a script creates. */
export interface EventWriter {
  /** Creates the event with its constructor, instead of the deprecated call. */
  construct(site: DeprecatedSite, source: EditedText): readonly Edit[] | undefined;
}

/** Close listeners. */
export interface ListenerWriter {
  /** How sentences name them: the listener of one event, and the listener of code and reason. */
  readonly parameters: Readonly<Record<ListenerSite['calledWith'], string>>;
  /** Changes a listener's parameters to match its arguments, and rewrites their uses. */
  takeWhatIsPassed(site: ListenerSite, source: EditedText): readonly Edit[] | undefined;
}

/** Declarations of named codes. */
export interface ConstantWriter {
  /** Whether a name is unused in a text. */
  isFree(name: string, source: EditedText): boolean;
  /** An identifier made of words. Empty where an identifier can't begin like that. */
  nameOf(words: string): string;
  /** The lines that declare named codes, indented with tabs. `isTyped` where the text may have types. */
  declare(holder: string, codes: ReadonlyMap<number, string>, isTyped: boolean): readonly string[];
  /** How other code refers to a declared code. */
  member(holder: string, name: string): string;
}
