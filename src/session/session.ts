import type { CrossFileFact } from '../analysis/analysis.js';
import type { Config, TeamCode } from '../analysis/config/config.js';
import type { TestFileTreatment } from '../analysis/config/testFiles.js';
import type { Environment } from '../analysis/environment/environment.js';
import type { Decision } from '../analysis/environment/index.js';
import type { LanguageId } from '../analysis/languages.js';
import type { FileSystem } from '../analysis/modules/fileSystem.js';
import type { CodeSite } from '../analysis/site.js';
import type { Edit, Span } from '../analysis/span.js';
import type { CodeUse } from '../features/codeUses.js';
import type { Completion } from '../features/completions.js';
import type { ConfigKey } from '../features/configCompletions.js';
import type { ConfigChange } from '../features/configEdits.js';
import type { ConfigProblem } from '../features/configProblems.js';
import type { DeclaredCode } from '../features/declaredCodes.js';
import type { DisableComment } from '../features/disableComment.js';
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

/** What a session needs from its host, and what the host decides for all documents. */
export interface SessionHost {
  /** The file systems, by the names in places. A file that can't be read counts as absent. */
  files(system: string): FileSystem;
  /** Sentences in the reader's language, by their English templates. English where one is missing. */
  readonly translations?: Readonly<Record<string, string>> | undefined;
  /** Takes precedence over configs and settings. */
  readonly decided?: {
    readonly environment?: Environment | undefined;
    readonly testFiles?: TestFileTreatment | undefined;
    /** By rule id. */
    readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  };
  /** Lets pending messages be handled before a document is read, so that an outdated version isn't read. */
  pause?(): Promise<void>;
  /** Called when the answers for any document may have changed, although its text hasn't. */
  onChange?(): void;
  /** Called for a config with problems. `system` is its file system. */
  onConfig?(config: ConfigFile, system: string): void;
  /** Writes a line to the log, in English. */
  log?(line: string): void;
}

/** The settings for a document. They mean the same as in a `.close-codes.json` in the outermost folder, which wins. */
export interface DocumentSettings extends Pick<Config, 'environment' | 'rules' | 'testFiles' | 'ignore' | 'overrides'> {
  /** The vocabularies that are on or off, by id. The others are detected. */
  readonly vocabularies?: Readonly<Record<string, boolean>>;
  /** Where the fix that disables a rule for a line writes its comment. No config has it, as it changes no finding. */
  readonly disableComment?: DisableComment;
}

/** One version of a document in its host. */
export interface SessionDocument {
  readonly uri: string;
  readonly version: number;
  readonly languageId: LanguageId;
  readonly text: string;
  /** Where it is stored. Absent for unsaved documents. */
  readonly place?: Place | undefined;
  /** Its workspace folder. Nothing outside of it is read. */
  readonly workspaceFolder?: Place | undefined;
  readonly settings?: DocumentSettings;
  /** What documents of other sessions state about it, where a host spreads documents over several. */
  readonly factsFromOthers?: readonly CrossFileFact[];
}

/** The version of a document that a question is about. */
export interface Version {
  readonly uri: string;
  readonly version: number;
}

/** A file that was added, changed or removed, or a folder that was removed. */
export interface FileChange extends Place {
  readonly cameOrWent: boolean;
}

/** Checked before work starts: an answer that nobody waits for is not computed. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** A span of a file. */
export interface Location {
  readonly place: Place;
  /** UTF-16 units of the file's text. */
  readonly span: Span;
}

/** Where a number has a name. */
export interface Definition {
  /** The number. */
  readonly code: number;
  /** In the document: the constants with this value. */
  readonly declarations: readonly Span[];
  /** In the nearest `.close-codes.json` that defines it. */
  readonly teamCode?: Location | undefined;
}

/** The state of a document as a whole. */
export interface Status {
  /** Where it runs, with a reason for each environment in the reader's language. */
  readonly environment: Pick<Decision, 'environments'> & { readonly because: readonly string[] };
  /** The number of findings. */
  readonly findings: number;
  /** Whether it contains a close code or a reason. */
  readonly hasCodes: boolean;
}

/** The actions at a span of a document. */
export interface Actions {
  /** The findings that overlap it, with their fixes. */
  readonly findings: readonly Finding[];
  /** Makes a reconnecting handler decide by the code, unless one of these fixes does it. */
  readonly reconnectHelp: readonly Refactoring[];
  /** Names the bare codes of the script. */
  readonly extractCodes?: Refactoring | undefined;
  readonly unnamedCodes: readonly UnnamedCode[];
  /** The rules that a config sets. For these, settings don't count. */
  readonly rulesInConfig: readonly string[];
}

/** The settings that apply to a file, from its configs and from the host. */
export interface FileConfig extends EffectiveConfig {
  /** The paths of the configs, the nearest first. */
  readonly configs: readonly string[];
  readonly isIgnored: boolean;
}

/** The findings and sites of a document. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly sites: readonly CodeSite[];
  /** What it states about other files. */
  readonly facts: readonly CrossFileFact[];
}

/** What the lists of a workspace show about a document. */
export interface Summary {
  readonly findings: readonly Finding[];
  /** Those of all safe fixes. */
  readonly edits: readonly Edit[];
  readonly uses: readonly CodeUse[];
  /** The paths of the files that it reaches by imports, and so depends on. */
  readonly imports: readonly string[];
}

/**
 * The language service for a workspace: all questions of editors and commands about close codes. It depends on no
 * editor and no operating system. Offsets and spans count UTF-16 units of the document's text.
 * The answer to a question about a version is undefined where the document has no close codes, where another version
 * has been opened meanwhile, and after a cancellation. It is rejected where a document can't be read.
 */
export interface Session {
  /** Opens a document, its next version, or the same version with new settings. Nothing is read before a question. */
  open(document: SessionDocument): void;
  /** Closes a document. With `keepFacts`, the facts that it states about other files stay valid. */
  close(uri: string, options?: { readonly keepFacts?: boolean }): void;
  /**
   * Must be called for every file that was added, changed or removed, by any program. Resolves to whether the answers
   * for all documents of a project may have changed.
   */
  filesChanged(changes: readonly FileChange[]): Promise<boolean>;
  /** The documents, open or closed, about which the facts of others have changed since they were last read. */
  outdated(): Promise<readonly string[]>;

  /** The findings, in order of position. */
  findings(version: Version, cancellation?: Cancellation): Promise<readonly Finding[] | undefined>;
  /** The findings, all sites, and the facts about other files. */
  report(version: Version, cancellation?: Cancellation): Promise<Report | undefined>;
  summary(version: Version, cancellation?: Cancellation): Promise<Summary | undefined>;
  hover(version: Version, offset: number, cancellation?: Cancellation): Promise<Hover | undefined>;
  /** The names of bare numbers within a span. */
  hints(version: Version, within: Span, cancellation?: Cancellation): Promise<readonly Hint[] | undefined>;
  completions(
    version: Version,
    offset: number,
    cancellation?: Cancellation,
  ): Promise<readonly Completion[] | undefined>;
  signature(version: Version, offset: number, cancellation?: Cancellation): Promise<Signature | undefined>;
  actions(version: Version, span: Span, cancellation?: Cancellation): Promise<Actions | undefined>;
  /** The definition of the name of a literal code at an offset. */
  definition(version: Version, offset: number, cancellation?: Cancellation): Promise<Definition | undefined>;
  /** The edits of all safe fixes, or of the preferred ones too. */
  fixAll(version: Version, choice?: FixChoice, cancellation?: Cancellation): Promise<readonly Edit[] | undefined>;
  status(version: Version, cancellation?: Cancellation): Promise<Status | undefined>;
  /** The codes that the document declares, or imports, under a name. */
  declaredCodes(version: Version, cancellation?: Cancellation): Promise<readonly DeclaredCode[] | undefined>;

  /** The configuration of a file from the configs around it, without settings. */
  configOf(file: Place, workspaceFolder?: Place): Promise<FileConfig>;
  /** The codes that the text of a `.close-codes.json` defines. */
  teamCodesIn(config: string): Promise<readonly TeamCode[]>;
  /** The span of a code's key in such a text. Undefined where it has none. */
  teamCodeSpan(config: string, code: number): Promise<Span | undefined>;
  /** The codes of open documents that can be added to such a text at an offset. */
  configKeys(config: string, offset: number): Promise<readonly ConfigKey[]>;
  /** The problems in the text of a `.close-codes.json`. */
  configProblems(config: string): Promise<readonly ConfigProblem[]>;
  /** Adds a code to such a text. Undefined where it is no config. */
  addCode(config: string, code: number, name: string): Promise<ConfigChange | undefined>;
  /** Turns a rule off in such a text. Undefined where it is no config. */
  turnRuleOff(config: string, rule: string): Promise<ConfigChange | undefined>;
  /** Explains a code to a language model. */
  explainCode(code: number): Promise<string>;
  /** Checks a snippet for a language model. */
  checkSnippet(text: string, languageId: LanguageId): Promise<string>;
}
