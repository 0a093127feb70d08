import type { ProjectFolder } from '../analysis/environment/project.js';
import { type Eventually, run, type Work, wait, waitForAll } from '../analysis/eventually.js';
import { type FileSystem, folderOf, inFolder } from '../analysis/modules/fileSystem.js';
import type { ConfigProblem } from '../features/configProblems.js';
import type { Checker } from './checker.js';
import { maxProjectFileBytes } from './limits.js';

/** The project of a document. */
export interface Project {
  /** The folders of the document, the innermost first. */
  readonly folders: readonly ProjectFolder[];
  /** The paths of their configs, in the same order. */
  readonly configs: readonly string[];
  /** The path of the outermost folder. Absent for an unsaved document without a workspace. */
  readonly root: string | undefined;
  /** A config excludes the document. */
  readonly isIgnored: boolean;
}

/** A `.close-codes.json` with problems. */
export interface ConfigFile {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly ConfigProblem[];
}

/** The folders of one file system, with what they say about the documents in and below them. */
export interface Projects {
  /**
   * The folders of a file, the innermost first. They end at the workspace's folder or, outside it, at that of the
   * repository or the file system. Their configs are reduced to the file. Each folder is cached until something in it
   * changes. Unsaved documents belong to the workspace's folder.
   */
  projectOf(file: string | undefined, workspaceFolder: string | undefined, checker: Checker): Eventually<Project>;
  /** Must be called for a file that was added, changed or removed. Returns whether what its folder says has changed. */
  changed(path: string): Promise<boolean>;
}

interface Folder {
  readonly folder: ProjectFolder;
  readonly isRepository: boolean;
}

/** `onConfig` is called once for each config with problems. */
export function createProjects(files: FileSystem, onConfig: (config: ConfigFile) => void): Projects {
  const read = new Map<string, { readonly checker: Checker; readonly folder: Eventually<Folder> }>();

  function* readFolder(path: string, checker: Checker): Work<Folder> {
    const names = [...(yield* wait(files.list(path))).keys()];
    const wanted = checker.readFileNames.filter((name) => names.includes(name));
    const read = yield* waitForAll(wanted.map((name) => files.read(inFolder(path, name), maxProjectFileBytes)));
    const texts = new Map(wanted.map((name, index) => [name, read[index] ?? '']));
    const folder = checker.readProjectFolder(names, texts);
    const text = texts.get(checker.configName);
    if (text !== undefined) {
      const problems = checker.configProblems(text);
      if (problems.length > 0) onConfig({ path: inFolder(path, checker.configName), text, problems });
    }
    return { folder, isRepository: names.includes('.git') };
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
      const { folder, isRepository } = yield* wait(readOnce(at, checker));
      const ofFile = folder.config && checker.configFor(folder.config, file?.slice(inFolder(at, '').length) ?? '');
      folders.push(ofFile ? { ...folder, config: ofFile.config } : folder);
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
