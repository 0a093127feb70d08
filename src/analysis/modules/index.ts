import { type Eventually, run, type Work } from '../eventually.js';
import { isMinified } from '../prefilter.js';
import { type Answer, createFileCache, type SourceText } from './fileCache.js';
import type { FileSystem } from './fileSystem.js';
import { createResolution, type Resolution } from './resolution.js';
import { specifiersIn } from './specifiers.js';

export type { SourceText } from './fileCache.js';

/** How far imports are followed. */
const maxFiles = 64;
const maxDepth = 5;
/** UTF-16 units, of all files together. */
const maxLength = 2 * 1024 * 1024;

/** A document whose imports are to be followed. */
export interface Importer {
  /** Absolute, with `/` between its parts. */
  readonly path: string;
  readonly text: string;
  /** The folder that nothing outside of is looked at: the workspace's, or the repository's. */
  readonly root: string;
}

/** The files that a document reaches by its imports. */
export interface Reached {
  /** Nothing outside of this folder was looked at. */
  readonly root: string;
  readonly files: readonly SourceText[];
  /** What imports mean, by the path of the file they stand in and by how they are written there. */
  readonly imports: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What it was worked out from. */
  readonly from: { readonly specifiers: string; readonly known: readonly (SourceText | Answer<unknown>)[] };
}

/** Follows imports, remembering what it has read. */
export interface Modules {
  /**
   * Reads what a document reaches, nearest files first, within bounds. Whatever isn't there, can't be read or can't be
   * understood is passed over. `before` is what it reached before it was edited.
   */
  reachedFrom(importer: Importer, before?: Reached): Eventually<Reached>;
  /** Whether it would be the same if it were read now. */
  isCurrent(reached: Reached): boolean;
  /** To be told of every file that changes, comes or goes, and of folders that go. Whether anything isn't current now. */
  changed(path: string, cameOrWent: boolean): boolean;
}

export function createModules(files: FileSystem): Modules {
  const known = createFileCache(files);
  const resolutions = new Map<string, Resolution>();
  const specifiers = new WeakMap<SourceText, readonly string[]>();
  const own = new WeakSet<Reached>();

  return {
    reachedFrom: (importer, before) => run(follow(importer, before)),
    isCurrent,
    changed: (path, cameOrWent) => known.forget(path, cameOrWent),
  };

  function* follow(importer: Importer, before: Reached | undefined): Work<Reached> {
    const written = specifiersIn(importer.text);
    if (before?.from.specifiers === written.join('\n') && isCurrent(before)) return before;
    for (;;) {
      const reached = reach(importer, written);
      if (!(yield* known.readWanted()) && isCurrent(reached)) return reached;
    }
  }

  function isCurrent(reached: Reached): boolean {
    return own.has(reached) && reached.from.known.every(known.isCurrent);
  }

  /** As far as the files have been read. */
  function reach({ path, root }: Importer, written: readonly string[]): Reached {
    const resolution = resolutions.get(root) ?? createResolution(known, root);
    resolutions.set(root, resolution);
    const found: SourceText[] = [];
    const imports = new Map<string, ReadonlyMap<string, string>>();
    const from: (SourceText | Answer<unknown>)[] = [];
    const seen = new Set([path]);
    let length = 0;
    let layer: readonly SourceText[] = [{ path, text: undefined }];
    for (let depth = 0; depth < maxDepth && layer.length > 0; depth++) {
      const next: SourceText[] = [];
      for (const file of layer) {
        const targets = new Map<string, string>();
        for (const specifier of file.path === path ? written : specifiersOf(file)) {
          const answer = resolution.resolve(specifier, file.path);
          from.push(answer);
          if (answer.value === undefined) continue;
          targets.set(specifier, answer.value);
          if (seen.has(answer.value) || found.length === maxFiles) continue;
          seen.add(answer.value);
          const source = known.source(answer.value);
          if (!source) continue;
          from.push(source);
          if (source.text === undefined || length + source.text.length > maxLength || isMinified(source.text)) continue;
          length += source.text.length;
          found.push(source);
          next.push(source);
        }
        imports.set(file.path, targets);
      }
      layer = next;
    }
    const reached = { root, files: found, imports, from: { specifiers: written.join('\n'), known: from } };
    own.add(reached);
    return reached;
  }

  function specifiersOf(source: SourceText): readonly string[] {
    const written = specifiers.get(source) ?? specifiersIn(source.text ?? '');
    specifiers.set(source, written);
    return written;
  }
}
