import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { configName } from '../analysis/config/configName.js';
import type { ProjectFolder } from '../features/index.js';

type Checker = typeof import('../features/index.js');

/** What a file belongs to. */
interface Project {
  /** From the file's own folder upwards. */
  readonly folders: readonly ProjectFolder[];
  /** The last of them. */
  readonly root: string;
}

/** What is wrong in a config file, lines and columns from 1. */
export interface UnusableConfig {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

interface Folder {
  readonly tells: ProjectFolder;
  /** Nothing above it belongs to the project. */
  readonly isRoot: boolean;
}

/**
 * Answers which folders a file lies in, from its own upwards to that of the repository or, outside of one, to the root
 * of the file system. Each folder is read once; `unusable` is told what its config says in vain.
 */
export function createProjects(
  unusable: (configFile: string, problem: UnusableConfig) => void,
): (file: string, checker: Checker) => Promise<Project> {
  const read = new Map<string, Promise<Folder>>();

  async function check(config: string, { configProblems }: Checker): Promise<void> {
    const text = await readFile(config, 'utf8').catch(() => '{}');
    const document = TextDocument.create(config, 'jsonc', 0, text);
    for (const { message, span } of configProblems(text)) {
      const { line, character } = document.positionAt(span.start);
      unusable(config, { line: line + 1, column: character + 1, message });
    }
  }

  return async (file, checker) => {
    const folders: ProjectFolder[] = [];
    for (let at = path.resolve(file, '..'); ; at = path.dirname(at)) {
      const known = read.get(at);
      const folder = known ?? readFolder(at, checker);
      read.set(at, folder);
      const { tells, isRoot } = await folder;
      if (!known && tells.config) await check(path.join(at, configName), checker);
      folders.push(tells);
      if (isRoot) return { folders, root: at };
    }
  };
}

/** A folder that may not be read tells nothing. */
async function readFolder(folder: string, { readProjectFolder }: Checker): Promise<Folder> {
  const names = await readdir(folder).catch((): string[] => []);
  return {
    tells: await readProjectFolder(names, (name) => readFile(path.join(folder, name), 'utf8')),
    isRoot: names.includes('.git') || path.dirname(folder) === folder,
  };
}
