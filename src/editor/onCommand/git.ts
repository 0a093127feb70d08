import { type Event, extensions, type Uri } from 'vscode';
import { maxGitStart } from '../limits.js';

/** The part of the built-in Git extension's API that is used. */
interface Api {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: Event<unknown>;
  readonly repositories: readonly Repository[];
}

interface Repository {
  readonly state: {
    readonly mergeChanges: readonly Change[];
    readonly indexChanges: readonly Change[];
    readonly workingTreeChanges: readonly Change[];
    /** Absent in older editors. Elsewhere empty, unless they are set to be listed apart. */
    readonly untrackedChanges?: readonly Change[];
  };
  status(): Promise<void>;
  checkIgnore(paths: readonly string[]): Promise<ReadonlySet<string>>;
}

interface Change {
  readonly uri: Uri;
  readonly renameUri: Uri | undefined;
}

/** The files that differ from the last commit, those that are new to Git included. Undefined where there is no Git. */
export async function changedFiles(): Promise<readonly Uri[] | undefined> {
  const repositories = await openRepositories();
  if (!repositories) return undefined;
  await Promise.all(repositories.map((repository) => repository.status()));
  const changes = repositories.flatMap(({ state }) => [
    ...state.mergeChanges,
    ...state.indexChanges,
    ...state.workingTreeChanges,
    ...(state.untrackedChanges ?? []),
  ]);
  return [...new Map(changes.map(({ uri, renameUri }) => [String(renameUri ?? uri), renameUri ?? uri])).values()];
}

/** The files that no `.gitignore` excludes. All of them where there is no Git. */
export async function withoutIgnored(files: readonly Uri[]): Promise<readonly Uri[]> {
  const paths = files.map(({ fsPath }) => fsPath);
  const ignored = await Promise.all(
    ((await openRepositories()) ?? []).map((repository) =>
      repository.checkIgnore(paths).catch(() => new Set<string>()),
    ),
  );
  return files.filter(({ fsPath }) => !ignored.some((paths) => paths.has(fsPath)));
}

async function openRepositories(): Promise<readonly Repository[] | undefined> {
  try {
    const git = await extensions.getExtension<{ getAPI(version: 1): Api }>('vscode.git')?.activate();
    const api = git?.getAPI(1);
    if (api?.state === 'uninitialized') await initialized(api);
    return api?.repositories;
  } catch {
    // Git is turned off in the settings, or isn't installed.
    return undefined;
  }
}

function initialized({ onDidChangeState }: Api): Promise<void> {
  return new Promise((resolve) => {
    const listener = onDidChangeState(done);
    const timer = setTimeout(done, maxGitStart);
    function done(): void {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    }
  });
}
