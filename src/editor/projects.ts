import { Disposable, type Event, EventEmitter, type TextDocument, Uri, workspace } from 'vscode';
import type { ProjectFolder } from '../features/index.js';
import { unsaved, workspaceFolderOf } from './documents.js';

type Checker = typeof import('../features/index.js');

/** What a document belongs to. */
export interface Project {
  /** From the document's own folder upwards. */
  readonly folders: readonly ProjectFolder[];
  /** The last of them; there is none for an unsaved document without a workspace. */
  readonly root: Uri | undefined;
}

/** What the folders around documents tell of where they run. */
export interface Projects extends Disposable {
  /** A folder tells something else now. */
  readonly onDidChange: Event<void>;
  /**
   * The folders a document lies in, from its own upwards to that of the workspace or, outside of it, of the repository.
   * An unsaved document lies in the workspace. Each folder is read once, and again when something in it changes.
   */
  projectOf(document: TextDocument, checker: Checker): Promise<Project>;
}

interface Folder {
  readonly tells: ProjectFolder;
  readonly isRepository: boolean;
}

export function createProjects(): Projects {
  const read = new Map<string, Promise<Folder>>();
  const changed = new EventEmitter<void>();
  let watching: Disposable | undefined;

  /** Starts with the first question, so that a workspace without WebSockets isn't watched. */
  function watch(checker: Checker): Disposable {
    const names = checker.projectFileNames;
    const watcher = workspace.createFileSystemWatcher(`**/{${names}}`);
    const reread = (file: Uri) => readAgain(Uri.joinPath(file, '..'), checker);
    return Disposable.from(
      watcher,
      watcher.onDidCreate(reread),
      watcher.onDidChange(reread),
      watcher.onDidDelete(reread),
      // Not every file system can be watched.
      workspace.onDidSaveTextDocument(({ uri }) => {
        if (names.some((name) => uri.path.endsWith(`/${name}`))) void reread(uri);
      }),
    );
  }

  async function readAgain(folder: Uri, checker: Checker): Promise<void> {
    const known = read.get(folder.toString());
    if (!known) return;
    const fresh = readFolder(folder, checker);
    read.set(folder.toString(), fresh);
    if (JSON.stringify(await known) !== JSON.stringify(await fresh)) changed.fire();
  }

  function readOnce(folder: Uri, checker: Checker): Promise<Folder> {
    const reading = read.get(folder.toString()) ?? readFolder(folder, checker);
    read.set(folder.toString(), reading);
    return reading;
  }

  return {
    onDidChange: changed.event,
    async projectOf({ uri }, checker) {
      watching ??= watch(checker);
      const isUnsaved = unsaved.has(uri.scheme);
      const workspaceRoot = workspaceFolderOf(uri);
      let folder = isUnsaved ? workspaceRoot : Uri.joinPath(uri, '..');
      let root: Uri | undefined;
      const folders: ProjectFolder[] = [];
      while (folder) {
        const { tells, isRepository } = await readOnce(folder, checker);
        folders.push(tells);
        root = folder;
        const isLast = workspaceRoot ? folder.path === workspaceRoot.path : isRepository;
        const above: Uri | undefined = isLast ? undefined : Uri.joinPath(folder, '..');
        folder = above?.path === folder.path ? undefined : above;
      }
      return { folders, root };
    },
    dispose() {
      watching?.dispose();
      changed.dispose();
    },
  };
}

/** A folder that can't be read tells nothing. */
async function readFolder(folder: Uri, { readProjectFolder }: Checker): Promise<Folder> {
  const entries = await workspace.fs.readDirectory(folder).then(
    (found) => found,
    () => [],
  );
  const names = entries.map(([name]) => name);
  const read = async (name: string) =>
    new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, name)));
  return { tells: await readProjectFolder(names, read), isRepository: names.includes('.git') };
}
