import {
  commands,
  type Diagnostic,
  Disposable,
  languages,
  ProgressLocation,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { editorTexts } from '../texts.js';
import { translate } from '../translate.js';
import { type FileReport, openDocument } from './fileReport.js';
import { changedFiles } from './git.js';
import type { WorkspaceReports } from './workspaceReports.js';

/** The findings in files that no editor has open, in the Problems view. */
export interface WorkspaceCheck extends Disposable {
  checkWorkspace(): Promise<void>;
  checkChangedFiles(): Promise<void>;
  /** Reads files with a progress notification, by default all of the workspace. Returns those that have been read. */
  run(only?: readonly Uri[]): Promise<readonly Uri[]>;
  clear(): Promise<void>;
}

export function createWorkspaceCheck(reports: WorkspaceReports): WorkspaceCheck {
  const collection = languages.createDiagnosticCollection('close-codes-workspace');
  /** The addresses of files whose findings are shown. Undefined for all. */
  let shown: ReadonlySet<string> | undefined = new Set();

  function reportsShown(): readonly FileReport[] {
    return [...reports.reports].filter(([key]) => shown?.has(key) ?? true).map(([, report]) => report);
  }

  function publish(): void {
    const entries = new Map<string, [Uri, readonly Diagnostic[] | undefined]>();
    collection.forEach((uri) => void entries.set(uri.toString(), [uri, undefined]));
    for (const { uri, diagnostics } of reportsShown()) {
      // What is open has its findings from the editor's text.
      if (diagnostics.length > 0 && !openDocument(uri)) entries.set(uri.toString(), [uri, diagnostics]);
    }
    collection.set([...entries.values()]);
  }

  function show(wanted: typeof shown): void {
    shown = wanted;
    // The manifest uses it in a `when` clause.
    void commands.executeCommand('setContext', 'closeCodes.hasWorkspaceFindings', shown?.size !== 0);
    publish();
  }

  async function run(only?: readonly Uri[]): Promise<readonly Uri[]> {
    return window.withProgress(
      { location: ProgressLocation.Notification, title: translate(editorTexts.checking), cancellable: true },
      (progress, token) =>
        reports.read(only, token, (done, total) => {
          if (done % Math.ceil(total / 100) > 0) return;
          const message = translate(editorTexts.progress, { done, total });
          progress.report({ increment: done > 0 ? 100 / Math.min(total, 100) : 0, message });
        }),
    );
  }

  async function check(only?: readonly Uri[]): Promise<void> {
    const files = await run(only);
    show(only && new Set(files.map(String)));
    const count = reportsShown().reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
    const message = translate(editorTexts.checkedFiles, { files: files.length, count });
    if (count === 0) return void window.showInformationMessage(message);
    window.setStatusBarMessage(message, 10_000);
    await commands.executeCommand('workbench.panel.markers.view.focus');
  }

  const listeners = Disposable.from(
    collection,
    reports.onDidChange(publish),
    workspace.onDidOpenTextDocument(({ uri }) => {
      if (collection.has(uri)) publish();
    }),
  );

  return {
    run,
    checkWorkspace: () => check(),
    async checkChangedFiles() {
      const files = await changedFiles();
      if (files) return check(files);
      void window.showInformationMessage(translate(editorTexts.noGit));
    },
    clear() {
      show(new Set());
      return reports.clear();
    },
    dispose: () => listeners.dispose(),
  };
}
