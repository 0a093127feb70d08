import picomatch from 'picomatch/posix';
import { parse } from 'yaml';
import { maxPackageDepth } from '../limits.js';
import type { FileCache } from './fileCache.js';
import { inFolder } from './fileSystem.js';

/** The packages of a workspace, by name. Empty where `folder` isn't the root of a workspace. */
export function workspacePackages(folder: string, known: FileCache): ReadonlyMap<string, string> {
  const patterns = patternsIn(folder, known);
  const packages = new Map<string, string>();
  if (patterns.length === 0) return packages;
  const included = patterns.filter((pattern) => !pattern.startsWith('!'));
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => tidy(pattern.slice(1)));
  for (const pattern of included.map(tidy)) {
    const { base } = picomatch.scan(pattern);
    // What lies outside is not read, whatever the file says.
    if (base.split('/').includes('..')) continue;
    const depth = pattern.includes('**') ? maxPackageDepth : pattern.split('/').length;
    const isMember = picomatch(pattern, { ignore: excluded });
    for (const below of foldersBelow(base, depth)) {
      if (!isMember(below)) continue;
      const at = inFolder(folder, below);
      const name = property(json(inFolder(at, 'package.json'), known), 'name');
      if (typeof name === 'string' && !packages.has(name)) packages.set(name, at);
    }
  }
  return packages;

  /** Relative to the workspace. `base` is where to start, empty for the workspace's own folder. */
  function foldersBelow(base: string, depth: number): readonly string[] {
    const at = base === '' ? folder : inFolder(folder, base);
    const own = base === '' ? [] : [base];
    if ((base === '' ? 0 : base.split('/').length) >= depth) return own;
    const inner = known.foldersIn(at).map((path) => path.slice(folder.length + 1));
    return [...own, ...inner.filter(isOfInterest).flatMap((path) => foldersBelow(path, depth))];
  }
}

function isOfInterest(path: string): boolean {
  return !/(^|\/)(node_modules|\.[^/]*)$/.test(path);
}

/** The globs that npm, Yarn and Bun read from package.json, and pnpm from a file of its own. */
function patternsIn(folder: string, known: FileCache): readonly string[] {
  const workspaces = property(json(inFolder(folder, 'package.json'), known), 'workspaces');
  const listed = Array.isArray(workspaces) ? workspaces : property(workspaces, 'packages');
  const pnpm = property(yaml(inFolder(folder, 'pnpm-workspace.yaml'), known), 'packages');
  return [listed, pnpm].flat().filter((pattern) => typeof pattern === 'string');
}

function tidy(pattern: string): string {
  return pattern.replace(/^\.?\//, '').replace(/\/+$/, '');
}

function json(path: string, known: FileCache): unknown {
  return read(path, known, JSON.parse);
}

function yaml(path: string, known: FileCache): unknown {
  return read(path, known, parse);
}

/** An invalid file counts as absent. */
function read(path: string, known: FileCache, parse: (text: string) => unknown): unknown {
  const text = known.isFile(path) ? known.source(path)?.text : undefined;
  if (text === undefined) return undefined;
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
