import ts from 'typescript';
import type { CachedAnswer, FileCache } from './fileCache.js';
import { folderOf, inFolder } from './fileSystem.js';
import { workspacePackages } from './workspacePackages.js';

/** Resolves imports to files. */
export interface Resolution {
  /** The absolute path of the file. Undefined for a package outside the workspace. */
  resolve(specifier: string, from: string): CachedAnswer<string | undefined>;
}

const configNames = ['tsconfig.json', 'jsconfig.json'];
/** Where the sources of a package's entry points usually are, when it isn't built. */
const sourceFolders = ['./src/', './'];

/**
 * Resolves like TypeScript for bundlers, by package.json and by the nearest tsconfig.json or jsconfig.json. Nothing
 * above `root` is read. In `node_modules`, only links to the workspace's own packages are followed.
 */
export function createResolution(known: FileCache, root: string): Resolution {
  const configs = new Map<string, CachedAnswer<ts.CompilerOptions>>();
  const packages = new Map<string, CachedAnswer<ReadonlyMap<string, string>>>();
  const targets = new Map<string, CachedAnswer<string | undefined>>();
  const host: ts.ModuleResolutionHost & ts.ParseConfigHost = {
    useCaseSensitiveFileNames: true,
    directoryExists(path) {
      if (root.startsWith(path)) return true;
      if (path.endsWith('/node_modules')) return isInRoot(path) && packagesOf(folderOf(path)).size > 0;
      const at = actual(path);
      return at !== undefined && known.isFolder(at);
    },
    fileExists(path) {
      const at = actual(path);
      return at !== undefined && known.isFile(at);
    },
    readFile(path) {
      const at = actual(path);
      return at !== undefined && known.isFile(at) ? known.source(at)?.text : undefined;
    },
    // The nearest configuration counts, whichever files it lists.
    readDirectory: () => [],
  };

  return {
    resolve: (specifier, from) =>
      known.answer(targets, `${folderOf(from)}\n${specifier}`, () => target(specifier, from)),
  };

  function target(specifier: string, from: string): string | undefined {
    const options = optionsIn(folderOf(from));
    return fileFor(specifier, from, options) ?? sourceFor(specifier, from, options);
  }

  function fileFor(specifier: string, from: string, options: ts.CompilerOptions): string | undefined {
    // A configuration may hold anything, and TypeScript does not check everything that it relies on.
    const found = attempt(() => ts.resolveModuleName(specifier, from, options, host).resolvedModule);
    return found && found.extension !== ts.Extension.Json ? actual(found.resolvedFileName) : undefined;
  }

  /** The source of a package of the workspace whose package.json names files that only exist once it is built. */
  function sourceFor(specifier: string, from: string, options: ts.CompilerOptions): string | undefined {
    const [, name, entry] = /^((?:@[^/]+\/)?[^./@#][^/]*)(?:\/(.+))?$/.exec(specifier) ?? [];
    for (let folder = folderOf(from); name !== undefined && isInRoot(folder); folder = folderOf(folder)) {
      const found = packagesOf(folder).get(name);
      const inside = found && inFolder(found, 'package.json');
      if (inside) {
        const files = sourceFolders.map((source) => fileFor(source + (entry ?? 'index'), inside, options));
        return files.find((file) => file !== undefined);
      }
      if (folder === root) return undefined;
    }
    return undefined;
  }

  function optionsIn(folder: string): ts.CompilerOptions {
    return known.answer(configs, folder, () => {
      const file = configNames.map((name) => inFolder(folder, name)).find((path) => known.isFile(path));
      if (file) return { ...attempt(() => readConfig(file)), ...forBundlers };
      return folder === root || !isInRoot(folder) ? forBundlers : optionsIn(folderOf(folder));
    }).value;
  }

  /** The options for module resolution. */
  function readConfig(file: string): ts.CompilerOptions {
    const { options, projectReferences = [] } = parse(file);
    if (options.paths || options.baseUrl) return options;
    // { "files": [], "references": [{ "path": "./tsconfig.app.json" }] }
    const parts = projectReferences.map(({ path }) =>
      path.endsWith('.json') ? path : inFolder(path, 'tsconfig.json'),
    );
    return parts.map((part) => parse(part).options).find(({ paths, baseUrl }) => paths || baseUrl) ?? options;
  }

  function parse(file: string): ts.ParsedCommandLine {
    const { config } = ts.readConfigFile(file, host.readFile);
    return ts.parseJsonConfigFileContent(config ?? {}, host, folderOf(file), undefined, file);
  }

  function packagesOf(folder: string): ReadonlyMap<string, string> {
    return known.answer(packages, folder, () => attempt(() => workspacePackages(folder, known)) ?? none).value;
  }

  function isInRoot(path: string): boolean {
    return path === root || path.startsWith(inFolder(root, ''));
  }

  /** The real path of a file behind a link in `node_modules`. */
  function actual(path: string): string | undefined {
    if (!isInRoot(path)) return undefined;
    const [, folder, name, rest] = /^(.*?)\/node_modules\/((?:@[^/]+\/)?[^/]+)(.*)$/.exec(path) ?? [];
    if (folder === undefined || name === undefined) return path;
    const at = packagesOf(folder).get(name);
    return at === undefined || rest?.includes('/node_modules/') ? undefined : at + rest;
  }
}

const forBundlers: ts.CompilerOptions = {
  allowJs: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  // These options may name folders that are never read.
  typeRoots: [],
};

const none: ReadonlyMap<string, string> = new Map();

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
