import type { ProjectFolder } from '../analysis/environment/project.js';
import { type Eventually, run, type Work, wait, waitForAll } from '../analysis/eventually.js';
import { type FileSystem, folderOf, inFolder } from '../analysis/modules/fileSystem.js';
import type { ConfigProblem } from '../features/configProblems.js';
import type { Checker } from './checker.js';

/** What a document belongs to. */
export interface Project {
  /** From the document's own folder upwards. */
  readonly folders: readonly ProjectFolder[];
  /** The paths of the configs in them, in the same order. */
  readonly configs: readonly string[];
  /** The path of the last of them; there is none for an unsaved document without a workspace. */
  readonly root: string | undefined;
  /** A config says that the document is not checked. */
  readonly isIgnored: boolean;
}

/** A `.close-codes.json` in which something is wrong. */
export interface ConfigFile {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly ConfigProblem[];
}

/** What the folders of one file system tell about the documents in and below them. */
export interface Projects {
  /**
   * The folders of a file from its own upwards: to the workspace's or, outside of it, to that of the repository or the
   * file system. Their configs are as they hold for the file. Each folder is read once, and again when something in it has
   * changed. What isn't saved belongs to the workspace's folder.
   */
  projectOf(file: string | undefined, workspaceFolder: string | undefined, checker: Checker): Eventually<Project>;
  /** To be told of a file that has come, changed or gone. Whether its folder tells something else now. */
  changed(path: string): Promise<boolean>;
}

interface Folder {
  readonly tells: ProjectFolder;
  readonly isRepository: boolean;
}

/** More is no file that a person wrote. Bytes. */
export const maxConfigBytes = 4 * 1024 * 1024;

/** `onConfig` is told, once for each, of the configs in which something is wrong. */
export function createProjects(files: FileSystem, onConfig: (config: ConfigFile) => void): Projects {
  const read = new Map<string, { readonly checker: Checker; readonly folder: Eventually<Folder> }>();

  function* readFolder(path: string, checker: Checker): Work<Folder> {
    const names = [...(yield* wait(files.list(path))).keys()];
    const wanted = checker.readFileNames.filter((name) => names.includes(name));
    const read = yield* waitForAll(wanted.map((name) => files.read(inFolder(path, name), maxConfigBytes)));
    const texts = new Map(wanted.map((name, index) => [name, read[index] ?? '']));
    const tells = checker.readProjectFolder(names, texts);
    const text = texts.get(checker.configName);
    if (text !== undefined) {
      const problems = checker.configProblems(text);
      if (problems.length > 0) onConfig({ path: inFolder(path, checker.configName), text, problems });
    }
    return { tells, isRepository: names.includes('.git') };
  }

  function readOnce(path: string, checker: Checker): Eventually<Folder> {
    const known = read.get(path) ?? { checker, folder: run(readFolder(path, checker)) };
    read.set(path, known);
    return known.folder;
  }

  function* projectOf(file: string | undefined, workspaceFolder: string | undefined, checker: Checker): Work<Project> {
    const folders: ProjectFolder[] = [];
    const configs: string[] = [];
    let root: string | undefined;
    let isIgnored = false;
    for (let at = file === undefined ? workspaceFolder : folderOf(file); at !== undefined; ) {
      const { tells, isRepository } = yield* wait(readOnce(at, checker));
      const ofFile = tells.config && checker.configFor(tells.config, file?.slice(inFolder(at, '').length) ?? '');
      folders.push(ofFile ? { ...tells, config: ofFile.config } : tells);
      if (ofFile) configs.push(inFolder(at, checker.configName));
      isIgnored ||= ofFile?.isIgnored === true;
      root = at;
      const isLast = workspaceFolder === undefined ? isRepository : at === workspaceFolder;
      const above = folderOf(at);
      at = isLast || above === at || above === '' ? undefined : above;
    }
    return { folders, root, configs, isIgnored };
  }

  return {
    projectOf: (file, workspaceFolder, checker) => run(projectOf(file, workspaceFolder, checker)),
    async changed(path) {
      const folder = folderOf(path);
      const known = read.get(folder);
      if (!known?.checker.projectFileNames.includes(path.slice(inFolder(folder, '').length))) return false;
      read.delete(folder);
      const [before, now] = await Promise.all([known.folder, readOnce(folder, known.checker)]);
      return JSON.stringify(before) !== JSON.stringify(now);
    },
  };
}
