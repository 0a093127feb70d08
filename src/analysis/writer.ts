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

/** The text that is written to. */
export interface Source {
  readonly text: string;
  /** Stretches over several lines in which the layout is part of a text. */
  readonly prose: readonly Span[];
}

/**
 * What writes code in a language: all that knows its operators, brackets and comments. It needs no checker. A part that
 * is absent, or an answer that is undefined, means that there is no way to write it, and so no fix.
 */
export interface Writer {
  readonly comments: CommentWriter;
  /** Writes an expression (a number, a name) in the place of another one. */
  replace(span: Span, expression: string, source: Source): Edit;
  readonly sending?: SendingWriter;
  readonly reasons?: ReasonWriter;
  readonly forwarding?: ForwardingWriter;
  readonly conditions?: ConditionWriter;
  readonly reconnecting?: ReconnectWriter;
  readonly events?: EventWriter;
  readonly listeners?: ListenerWriter;
  readonly constants?: ConstantWriter;
}

/** Comments, without their line's end. */
export interface CommentWriter {
  /** That takes the rest of its line. */
  toLineEnd(text: string): string;
  /** That may stand between any two words; undefined where the language has none. */
  within(text: string): string | undefined;
  /** Whether a line holds a comment that speaks of the next line, and so must stay next to it. */
  bindsNextLine(line: string): boolean;
}

/** What is handed to a close call. */
export interface SendingWriter {
  /** Gives a code where there is none: before the first argument, or as a property. */
  addCode(code: number, sending: Sending): Edit;
  /** Arguments in a row. */
  list(expressions: readonly string[]): string;
  /** An object with some properties, of which only the names count where a value is undefined. */
  object(properties: Readonly<Record<string, number | undefined>>): string;
  /** Whether nothing else is given beside what stands in a place. */
  isAlone(site: InfoSite, source: Source): boolean;
  /** The head of a close call: its whole text, and its parameters as they stand in it. */
  signature(name: string): { readonly label: string; readonly code: string; readonly reason: string };
}

/** Close reasons: strings. */
export interface ReasonWriter {
  /** Cuts a string to its first UTF-16 units, written as it was. */
  cut(part: Part, value: string, units: number, source: Source): Edit;
  /** A string, in the quotes of what `like` begins with. */
  literal(value: string, like: string): string;
}

/** Received codes that are passed on. */
export interface ForwardingWriter {
  /** What a condition there can ask about: what is sent, or what was received. */
  testable(site: ForwardedSite, source: Source): 'sent' | 'received' | undefined;
  /** Sends other codes for some, and the rest as it is. */
  sendInstead(
    site: ForwardedSite,
    cases: readonly { readonly when: readonly CodeRange[]; readonly send: number }[],
    source: Source,
  ): readonly Edit[];
  /** Sends the codes in some ranges as they are, and one code for the rest. */
  sendOnly(site: ForwardedSite, ranges: readonly CodeRange[], otherwise: number, source: Source): readonly Edit[];
  /** Closes without a code, and so without a reason, for the codes in some ranges or for all others. */
  closeWithout(
    site: ForwardedSite,
    ranges: readonly CodeRange[],
    which: 'these' | 'others',
    source: Source,
  ): readonly Edit[] | undefined;
}

/** Conditions over received codes. */
export interface ConditionWriter {
  /** As sentences name them: `||`, `&&`, `!`, what looks for a key, the calls that look into a list and make a string. */
  readonly words: Readonly<Record<'or' | 'and' | 'not' | 'keyOf' | 'includes' | 'toText', string>>;
  /** Joins the sides of a condition in the other way. */
  join(by: 'or' | 'and', site: ConditionSite): readonly Edit[];
  /** Compares the code itself where its negation is compared; with the operator that then stands there. */
  withoutNegation(
    site: ConditionSite,
    source: Source,
  ): { readonly operator: string; readonly edits: readonly Edit[] } | undefined;
  /** Asks whether the list holds the code. */
  callIncludes(site: ConditionSite, source: Source): readonly Edit[] | undefined;
  /** Writes a case for each of two codes in one case. */
  separateCases(site: ConditionSite): readonly Edit[] | undefined;
  /** Makes a string of what is compared with one. */
  toText(site: ConditionSite): readonly Edit[];
  /** Compares a number that stands alone, as the one before it is compared. */
  compareToo(site: ConditionSite, source: Source): readonly Edit[] | undefined;
}

/** Codes under a comment that says what they have in common. */
export interface CodeGroup {
  readonly comment: string;
  readonly codes: readonly { readonly code: number; readonly name: string }[];
}

/** Handlers that connect again. */
export interface ReconnectWriter {
  /**
   * Connects again for other codes only. With `wait`, a comment, the delay grows at the same time; undefined where
   * there is no place for one of the two.
   */
  decideByCode(
    site: ReconnectSite,
    groups: readonly CodeGroup[],
    source: Source,
    wait?: string,
  ): readonly Edit[] | undefined;
  /** Connects again after some more codes: adds them to the condition by which the code decides. */
  connectAfter(site: ReconnectSite, codes: readonly number[], source: Source): readonly Edit[] | undefined;
}

/** Close events made by hand. */
export interface EventWriter {
  /** Makes the event with its constructor, in the place of a deprecated call. */
  construct(site: DeprecatedSite, source: Source): readonly Edit[] | undefined;
}

/** Listeners of the connection's end. */
export interface ListenerWriter {
  /** As sentences name them: what takes one event, and what takes code and reason. */
  readonly parameters: Readonly<Record<ListenerSite['passes'], string>>;
  /** Gives a listener the parameters that it is called with, and rewrites what it reads of them. */
  takeWhatIsPassed(site: ListenerSite, source: Source): readonly Edit[] | undefined;
}

/** Declarations of named codes. */
export interface ConstantWriter {
  /** A free name among some, in a text. */
  isFree(name: string, source: Source): boolean;
  /** A name made of words; empty where none begins like that. */
  nameOf(words: string): string;
  /** The lines that declare codes by name, indented with tabs; `isTyped` where the text holds types. */
  declare(holder: string, codes: ReadonlyMap<number, string>, isTyped: boolean): readonly string[];
  /** How a declared code is named elsewhere. */
  member(holder: string, name: string): string;
}
