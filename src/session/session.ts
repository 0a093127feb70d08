import type { TeamCode } from '../analysis/config/config.js';
import type { TestFileTreatment } from '../analysis/config/testFiles.js';
import type { Environment } from '../analysis/environment/environment.js';
import type { Decision } from '../analysis/environment/index.js';
import type { LanguageId } from '../analysis/languages.js';
import type { FileSystem } from '../analysis/modules/fileSystem.js';
import type { CodePlace } from '../analysis/site.js';
import type { Edit, Span } from '../analysis/span.js';
import type { Completion } from '../features/completions.js';
import type { ConfigKey } from '../features/configCompletions.js';
import type { ConfigChange } from '../features/configEdits.js';
import type { ConfigProblem } from '../features/configProblems.js';
import type { DeclaredCode } from '../features/declaredCodes.js';
import type { EffectiveConfig } from '../features/effectiveConfig.js';
import type { Refactoring } from '../features/extractCodes.js';
import type { Finding } from '../features/finding.js';
import type { RuleSetting } from '../features/findings.js';
import type { FixChoice } from '../features/fixAll.js';
import type { Hint } from '../features/hints.js';
import type { Hover } from '../features/hover.js';
import type { Signature } from '../features/signature.js';
import type { UnnamedCode } from '../features/unnamedCodes.js';
import type { Place } from './place.js';
import type { ConfigFile } from './projects.js';

/** What a session needs of its host, and what the host decides for all documents. */
export interface SessionHost {
  /** The file systems, by the names that places give them. What can't be read isn't there. */
  files(system: string): FileSystem;
  /** Sentences in the reader's language, by their English templates; English where there is none. */
  readonly translations?: Readonly<Record<string, string>> | undefined;
  /** What outweighs configs and settings. */
  readonly decided?: {
    readonly environment?: Environment | undefined;
    readonly testFiles?: TestFileTreatment | undefined;
    /** By rule id. */
    readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  };
  /** Lets what has arrived meanwhile be heard before a document is read, so that an outdated version isn't read. */
  pause?(): Promise<void>;
  /** Whatever was answered about any document may be different now, though its text is the same. */
  onChange?(): void;
  /** A config in which something is wrong was read; `system` is its file system. */
  onConfig?(config: ConfigFile, system: string): void;
  /** A line for the log, in English. */
  log?(line: string): void;
}

/** What settings say of a document. */
export interface DocumentSettings {
  /** Undefined where it is to be found out. */
  readonly environment?: Environment | undefined;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly testFiles?: TestFileTreatment | undefined;
  /** Which vocabularies are on or off, by id; whether the others are spoken is found out. */
  readonly vocabularies?: Readonly<Record<string, boolean>>;
}

/** One version of a document, as its host holds it. */
export interface SessionDocument {
  readonly uri: string;
  readonly version: number;
  readonly languageId: LanguageId;
  readonly text: string;
  /** Where it is stored; absent for what isn't saved. */
  readonly place?: Place | undefined;
  /** The folder of the workspace it belongs to: nothing outside of it is looked at. */
  readonly workspaceFolder?: Place | undefined;
  readonly settings?: DocumentSettings;
}

/** Which version of a document a question is about. */
export interface Version {
  readonly uri: string;
  readonly version: number;
}

/** A file that was changed, or that came or went; a folder that went. */
export interface FileChange extends Place {
  readonly cameOrWent: boolean;
}

/** Asked before work begins: an answer that nobody waits for is not worked out. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** A stretch of a file. */
export interface Location {
  readonly place: Place;
  /** In UTF-16 units of the file's text. */
  readonly span: Span;
}

/** Where a number is given a name. */
export interface Definition {
  /** The number. */
  readonly code: number;
  /** In the document itself: the constants that hold it. */
  readonly declarations: readonly Span[];
  /** In the nearest `.close-codes.json` that names it. */
  readonly teamCode?: Location | undefined;
}

/** What is known of a document as a whole. */
export interface Status {
  /** Where it is thought to run, and why, each reason in the reader's language. */
  readonly environment: Pick<Decision, 'environments'> & { readonly because: readonly string[] };
  /** How many findings there are. */
  readonly findings: number;
  /** Whether a close code or a reason stands in it. */
  readonly hasCodes: boolean;
}

/** What can be done at a stretch of a document. */
export interface Actions {
  /** Those that overlap it, with their fixes. */
  readonly findings: readonly Finding[];
  /** How a handler that connects again can decide by the code, unless a fix of these does it. */
  readonly reconnectHelp: readonly Refactoring[];
  /** Gives names to the bare codes of the script. */
  readonly extractCodes?: Refactoring | undefined;
  readonly unnamedCodes: readonly UnnamedCode[];
  /** The rules that a config sets, so that settings have no say. */
  readonly rulesInConfig: readonly string[];
}

/** What configs, and what the host decides, say of a file. */
export interface FileConfig extends EffectiveConfig {
  /** The paths of the configs, the nearest first. */
  readonly configs: readonly string[];
  readonly isIgnored: boolean;
}

/** All that is reported and recognised in a document. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly sites: readonly CodePlace[];
}

/**
 * The language service for a workspace: all that an editor or a command asks about close codes. It knows no editor and no
 * operating system. Offsets and spans count UTF-16 units of the document's text.
 *
 * A question about a version is answered undefined where there can be nothing in the document, where another version has
 * been opened meanwhile, and where nobody waits any more. It rejects where a document can't be read.
 */
export interface Session {
  /** Hands over a document, or its next version, or new settings for it. Nothing is read before something is asked. */
  open(document: SessionDocument): void;
  /** Forgets a document. `keepFacts`: what it states about other files stays true. */
  close(uri: string, options?: { readonly keepFacts?: boolean }): void;
  /** To be told of every file that has come, changed or gone, whoever changed it. */
  filesChanged(changes: readonly FileChange[]): Promise<void>;
  /** Whether other documents state more about a document, open or closed, than when it was last read. */
  isOutdated(uri: string): boolean;

  /** What is wrong, in order of position. */
  findings(version: Version, cancellation?: Cancellation): Promise<readonly Finding[] | undefined>;
  /** What is wrong, and every place that was recognised. */
  report(version: Version, cancellation?: Cancellation): Promise<Report | undefined>;
  hover(version: Version, offset: number, cancellation?: Cancellation): Promise<Hover | undefined>;
  /** The names beside bare numbers within a span. */
  hints(version: Version, within: Span, cancellation?: Cancellation): Promise<readonly Hint[] | undefined>;
  completions(
    version: Version,
    offset: number,
    cancellation?: Cancellation,
  ): Promise<readonly Completion[] | undefined>;
  signature(version: Version, offset: number, cancellation?: Cancellation): Promise<Signature | undefined>;
  actions(version: Version, span: Span, cancellation?: Cancellation): Promise<Actions | undefined>;
  /** Where the code that is written out at an offset is given a name. */
  definition(version: Version, offset: number, cancellation?: Cancellation): Promise<Definition | undefined>;
  /** All fixes that leave no choice, or the preferred ones too. */
  fixAll(version: Version, choice?: FixChoice, cancellation?: Cancellation): Promise<readonly Edit[] | undefined>;
  status(version: Version, cancellation?: Cancellation): Promise<Status | undefined>;
  /** The codes that the document, or what it imports, gives names to. */
  declaredCodes(version: Version, cancellation?: Cancellation): Promise<readonly DeclaredCode[] | undefined>;

  /** What holds for a file, by the configs around it; settings have no part in it. */
  configOf(file: Place, workspaceFolder?: Place): Promise<FileConfig>;
  /** The codes that the text of a `.close-codes.json` names. */
  teamCodesIn(config: string): Promise<readonly TeamCode[]>;
  /** The codes of open documents that such a text could name at an offset. */
  configKeys(config: string, offset: number): Promise<readonly ConfigKey[]>;
  /** What is wrong in the text of a `.close-codes.json`. */
  configProblems(config: string): Promise<readonly ConfigProblem[]>;
  /** How to name a code in such a text; undefined where it is no config. */
  addCode(config: string, code: number, name: string): Promise<ConfigChange | undefined>;
  /** How to turn a rule off in such a text; undefined where it is no config. */
  turnRuleOff(config: string, rule: string): Promise<ConfigChange | undefined>;
  /** What a code is, for a language model. */
  explainCode(code: number): Promise<string>;
  /** What is wrong in a snippet, for a language model. */
  checkSnippet(text: string, languageId: LanguageId): Promise<string>;
}
