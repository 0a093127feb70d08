import type { Analysis } from '../analysis/analysis.js';
import type { Site } from '../analysis/site.js';
import type { Edit, Span } from '../analysis/span.js';
import type { Writer } from '../analysis/writer.js';
import type { Source } from '../registry/source.js';

/** From the lowest to the highest. */
export const severities = ['hint', 'information', 'warning', 'error'] as const;
export type Severity = (typeof severities)[number];

/** The values for a template's `{name}` placeholders. Texts are allowed. */
export type Data = Readonly<Record<string, string | number | Text>>;

/** A template with `{name}` placeholders and its data. They are translated when they are shown. */
export interface Text {
  readonly template: string;
  readonly data?: Data;
}

/** Makes a sentence of the reader's language from a template and its data. */
export type Translate = (template: string, data?: Readonly<Record<string, string | number>>) => string;

/** A change that solves a problem. */
export interface Fix {
  readonly title: Text;
  readonly edits: readonly Edit[];
  /** The fix that an editor applies by default. At most one for each problem. */
  readonly preferred?: boolean;
  /**
   * The fix writes what the author meant, and changes nothing that works. So it may be applied without review, to many
   * sites at once, where types show that it is a WebSocket. Only a preferred fix can be safe.
   */
  readonly safe?: boolean;
  /** Present where the fix only disables the finding: on the line, or in the file. */
  readonly disables?: 'line' | 'file';
}

/** What a rule reports at a site. */
export interface Problem {
  readonly messageId: string;
  readonly data?: Data;
  readonly span: Span;
  readonly site: Site;
  /** The close codes that it is about. May be empty. */
  readonly codes: readonly number[];
  readonly fixes: readonly Fix[];
  /** The highest severity of this finding, whatever the setting is: the code works, but not as it reads. */
  readonly atMost?: Severity;
}

/** A rule's messages by id. */
export type Messages = Readonly<Record<string, string>>;

/** A problem with one of these messages and data for all of its placeholders. */
export type ProblemIn<M extends Messages> = Problem & MessageOf<M>;

export type MessageOf<M extends Messages> = {
  readonly [Id in keyof M & string]: [PlaceIn<M[Id]>] extends [never]
    ? { readonly messageId: Id; readonly data?: Data }
    : { readonly messageId: Id; readonly data: Data & Readonly<Record<PlaceIn<M[Id]>, Data[string]>> };
}[keyof M & string];

/** The names of a template's placeholders: `'code' | 'apis'` in `'{code} never arrives in {apis}'`. */
type PlaceIn<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string} ${string}` ? never : Name) | PlaceIn<Rest>
  : never;

/** What settings, documentation and diagnostics need to know about a rule. */
export interface RuleMeta {
  /** The file's name, the setting's key and the diagnostic's code. Public, so it is never renamed. */
  readonly id: string;
  /** The default. `off` for a rule that users have to choose. */
  readonly severity: Severity | 'off';
  /** One sentence about what it reports, for the settings and the README. */
  readonly description: string;
  /** The standard behind the rule. Absent where the rule is about this project's own comments. */
  readonly source?: Source;
  readonly messages: Messages;
  /** Whether it reports deprecated code, which editors strike through. */
  readonly deprecated?: boolean;
}

/** The input of a rule beside a site: the document's analysis, and the writer of its language. */
export interface RuleContext extends Analysis {
  readonly writer: Writer;
}

/** Judges sites. */
export interface Rule extends RuleMeta {
  readonly source: Source;
  check(site: Site, context: RuleContext): readonly Problem[];
}

interface RuleIn<M extends Messages> extends Rule {
  readonly messages: M;
  check(site: Site, context: RuleContext): readonly ProblemIn<NoInfer<M>>[];
}

/** Type-checks a rule: its shape, its messages, and the data for their placeholders. */
export function defineRule<const M extends Messages>(rule: RuleIn<M>): RuleIn<M> {
  return rule;
}
