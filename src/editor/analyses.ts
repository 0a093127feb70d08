import { type CancellationToken, Disposable, type Event, EventEmitter, type TextDocument, workspace } from 'vscode';
import { mayHaveCloseCodes } from '../analysis/prefilter.js';
import type { Analysis, CrossFileFact } from '../analysis/site.js';
import type { Finding } from '../features/finding.js';
import type { Document, Reached, Reading } from '../features/index.js';
import { readAs } from './documents.js';
import { createImports } from './imports.js';
import type { Log } from './log.js';
import { createProjects } from './projects.js';
import { environmentFor, rulesFor, settingsChanged, testFilesFor, vocabulariesFor } from './settings.js';
import { translate } from './translate.js';

type Checker = typeof import('../features/index.js');

/** One version of a document, read. */
export interface Checked {
  readonly checker: Checker;
  /** As it was handed to the checker. */
  readonly source: Document;
  readonly reading: Reading;
  readonly analysis: Analysis;
  /** By the user's settings. */
  readonly findings: readonly Finding[];
}

export interface Analyses extends Disposable {
  readonly checkerLoaded: boolean;
  /** The checker, for what is asked of no document. */
  checker(): Promise<Checker>;
  /** Whatever was said of any document may be different now, though its text is the same. */
  readonly onDidChange: Event<void>;
  /**
   * What a feature has to say of a document as it is now. Undefined if there can be nothing in it, if nobody waits for
   * the answer any more, or if something went wrong: then that is in the log, and nothing is thrown.
   */
  ask<Answer>(
    document: TextDocument,
    token: CancellationToken | undefined,
    answer: (checked: Checked) => Answer,
  ): Promise<Answer | undefined>;
}

/** Reads each version of a document once, for all features. */
export function createAnalyses(log: Log): Analyses {
  let checker: Promise<Checker> | undefined;
  let checkerLoaded = false;
  const projects = createProjects();
  const changed = new EventEmitter<void>();
  const imports = createImports();
  let read = new WeakMap<TextDocument, { version: number; checked: Promise<Checked | undefined> }>();
  /** What the next version of a document is built on. */
  const latest = new WeakMap<TextDocument, { readonly reading: Reading; readonly reached: Reached | undefined }>();

  function theChecker(): Promise<Checker> {
    checker ??= load();
    return checker;
  }

  async function load(): Promise<Checker> {
    // Whatever asked for it is answered first: reading TypeScript keeps the thread busy for a while.
    await new Promise((resolve) => setTimeout(resolve));
    const started = performance.now();
    const loaded = await import('../features/index.js');
    checkerLoaded = true;
    log.info(`Checker loaded in ${(performance.now() - started).toFixed()} ms.`);
    return loaded;
  }

  async function check(document: TextDocument): Promise<Checked | undefined> {
    const { version } = document;
    const languageId = readAs(document);
    if (!languageId) return undefined;
    const text = document.getText();
    const facts = shownOf(document);
    const mayMatter = facts.length > 0 || mayHaveCloseCodes(text) || (await imports.mayLeadToCloseCodes(document));
    if (!mayMatter) return undefined;
    const loaded = await theChecker();
    const { folders, root } = await projects.projectOf(document, loaded);
    const before = latest.get(document);
    const reached = await imports.reachedFrom(document, root, loaded, before?.reached);
    if (document.isClosed || document.version !== version) return undefined;
    const surroundings = { folders, setting: environmentFor(document), vocabularies: vocabulariesFor(document) };
    const path = reached && document.uri.path;
    const source = { text, languageId, path, reached, surroundings, factsFromOthers: facts };
    const reading = before ? before.reading.next(source) : loaded.Reading.of(source);
    const { analysis } = reading;
    latest.set(document, { reading, reached });
    tellOfShown(document, before?.reading.analysis.crossFileFacts ?? [], analysis.crossFileFacts);
    const treatment = loaded.treatmentOf(document.uri.path, root?.path ?? '', {
      folders,
      setting: testFilesFor(document),
    });
    let findings: readonly Finding[] | undefined;
    return {
      checker: loaded,
      source,
      reading,
      analysis,
      // Only when asked for, so that a failing rule leaves hovers and hints alone.
      get findings() {
        findings ??= loaded.findings(analysis, { rules: rulesFor(document), treatment, translate });
        return findings;
      },
    };
  }

  /** What other open documents show of a document's declarations. */
  function shownOf(document: TextDocument): readonly CrossFileFact[] {
    return workspace.textDocuments.flatMap((other) =>
      (latest.get(other)?.reading.analysis.crossFileFacts ?? []).filter((one) => isShownOf(one, other, document)),
    );
  }

  /** Has those documents read again of which a new version of one shows something else. */
  function tellOfShown(by: TextDocument, before: readonly CrossFileFact[], now: readonly CrossFileFact[]): void {
    const concerned = workspace.textDocuments.filter((document) => {
      const earlier = before.filter((one) => isShownOf(one, by, document));
      const later = now.filter((one) => isShownOf(one, by, document));
      return earlier.length !== later.length || earlier.some((one, index) => !isSame(one, later[index]));
    });
    for (const document of concerned) read.delete(document);
    if (concerned.length > 0) changed.fire();
  }

  function checkOnce(document: TextDocument): Promise<Checked | undefined> {
    const known = read.get(document);
    if (known?.version === document.version) return known.checked;
    const checked = check(document);
    read.set(document, { version: document.version, checked });
    return checked;
  }

  /** What was asked before a change of settings or project must not be the last word. */
  async function checkNow(document: TextDocument): Promise<Checked | undefined> {
    const checked = checkOnce(document);
    const result = await checked;
    const isCurrent = read.get(document)?.checked === checked || document.isClosed;
    return isCurrent ? result : checkNow(document);
  }

  function forget(): void {
    read = new WeakMap();
    changed.fire();
  }

  /** Only what was made of files that have changed. */
  function forgetOutdated(): void {
    for (const document of workspace.textDocuments) {
      const reached = latest.get(document)?.reached;
      if (!reached || !imports.isCurrent(reached)) read.delete(document);
    }
    changed.fire();
  }

  const listeners = Disposable.from(
    changed,
    projects,
    projects.onDidChange(forget),
    imports,
    imports.onDidChange(forgetOutdated),
    workspace.onDidChangeConfiguration((event) => {
      if (settingsChanged(event)) forget();
    }),
    // Also said of a document whose language was changed, which keeps its version.
    workspace.onDidCloseTextDocument((document) => read.delete(document)),
  );

  return {
    get checkerLoaded() {
      return checkerLoaded;
    },
    checker: theChecker,
    onDidChange: changed.event,
    async ask(document, token, answer) {
      const { version } = document;
      try {
        const checked = await checkNow(document);
        const awaited = !token?.isCancellationRequested && !document.isClosed && document.version === version;
        return checked && awaited ? answer(checked) : undefined;
      } catch (error) {
        log.failure(document.uri, error);
        return undefined;
      }
    },
    dispose: () => listeners.dispose(),
  };
}

/** Whether what a document shows is of another one, in the same file system. */
function isShownOf({ file }: CrossFileFact, by: TextDocument, { uri }: TextDocument): boolean {
  return file === uri.path && by.uri.scheme === uri.scheme && by.uri.authority === uri.authority;
}

// A text that is the same is the same string: the files that a document reaches are read once.
function isSame(one: CrossFileFact, other: CrossFileFact | undefined): boolean {
  return (
    one.start === other?.start &&
    one.text === other.text &&
    one.evidence === other.evidence &&
    one.apis.join() === other.apis.join()
  );
}
