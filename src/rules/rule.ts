import type { Analysis, Site } from '../analysis/site.js';
import type { Edit, Span } from '../analysis/span.js';
import type { Writer } from '../analysis/writer.js';
import type { Source } from '../registry/source.js';

/** From the quietest to the loudest. */
export const severities = ['hint', 'information', 'warning', 'error'] as const;
export type Severity = (typeof severities)[number];

/** What fills a sentence's `{name}` places: values, or further sentences. */
export type Data = Readonly<Record<string, string | number | Text>>;

/** A sentence with `{name}` places, kept apart from its data so that it can be translated when it is shown. */
export interface Text {
  readonly template: string;
  readonly data?: Data;
}

/** Turns a template and its data into a sentence of the reader's language. */
export type Translate = (template: string, data?: Readonly<Record<string, string | number>>) => string;

/** One of the changes that solve a problem. */
export interface Fix {
  readonly title: Text;
  readonly edits: readonly Edit[];
  /** The one to take without a second look. At most one of a problem's fixes. */
  readonly preferred?: boolean;
  /**
   * What was meant is written as it works, and nothing that worked changes: it may be applied to many places at once,
   * unseen, where types tell that it is a WebSocket. Only a preferred fix is.
   */
  readonly safe?: boolean;
  /** Present where it mends nothing but silences: the place, or the file. */
  readonly silences?: 'line' | 'file';
}

/** What a rule has against a place, in the rule's own words. */
export interface Problem {
  readonly messageId: string;
  readonly data?: Data;
  readonly span: Span;
  readonly site: Site;
  /** The close codes it is about; empty when it is about none. */
  readonly codes: readonly number[];
  readonly fixes: readonly Fix[];
  /** The finding is no louder than this, whatever the setting is: the code works, but not as it reads. */
  readonly atMost?: Severity;
}

/** A rule's sentences by their ids. */
export type Messages = Readonly<Record<string, string>>;

/** A problem in one of these messages, with all that the message's places need. */
export type ProblemIn<M extends Messages> = Problem & MessageOf<M>;

export type MessageOf<M extends Messages> = {
  readonly [Id in keyof M & string]: [PlaceIn<M[Id]>] extends [never]
    ? { readonly messageId: Id; readonly data?: Data }
    : { readonly messageId: Id; readonly data: Data & Readonly<Record<PlaceIn<M[Id]>, Data[string]>> };
}[keyof M & string];

/** The names of a template's places: `'code' | 'apis'` in `'{code} never arrives in {apis}'`. */
type PlaceIn<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string} ${string}` ? never : Name) | PlaceIn<Rest>
  : never;

/** What settings, documentation and diagnostics know of a rule. */
export interface RuleMeta {
  /** The file's name, the setting's key, the diagnostic's code. Public: never renamed. */
  readonly id: string;
  /** By default; `off` where it says something only to those who ask for it. */
  readonly severity: Severity | 'off';
  /** One sentence for the settings and the README: what it reports. */
  readonly description: string;
  /** The normative text behind the rule; absent where the rule is about this project's own comments. */
  readonly source?: Source;
  readonly messages: Messages;
  /** Whether what it reports is deprecated: editors strike it through. */
  readonly deprecated?: boolean;
}

/** All that a rule knows beside a site: the document's analysis, and what writes code in its language. */
export interface RuleContext extends Analysis {
  readonly writer: Writer;
}

/** Judges the places where close codes and reasons stand. */
export interface Rule extends RuleMeta {
  readonly source: Source;
  check(site: Site, context: RuleContext): readonly Problem[];
}

interface RuleIn<M extends Messages> extends Rule {
  readonly messages: M;
  check(site: Site, context: RuleContext): readonly ProblemIn<NoInfer<M>>[];
}

/** Checks a rule where it is written: its shape, and that it only uses messages it has and fills their places. */
export function defineRule<const M extends Messages>(rule: RuleIn<M>): RuleIn<M> {
  return rule;
}
