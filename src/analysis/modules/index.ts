import { type Eventually, run, type Work } from '../eventually.js';
import { maxImportDepth, maxImportedFiles, maxImportedLength } from '../limits.js';
import { isMinified } from '../prefilter.js';
import { type CachedAnswer, createFileCache, type SourceText } from './fileCache.js';
import type { FileSystem } from './fileSystem.js';
import { createResolution, type Resolution } from './resolution.js';
import { specifiersIn } from './specifiers.js';

export type { SourceText } from './fileCache.js';

/** A document whose imports are followed. */
export interface Importer {
  /** Absolute, `/`-separated. */
  readonly path: string;
  readonly text: string;
  /** Nothing outside this folder is read: the workspace's, or the repository's. */
  readonly root: string;
}

/** The files that a document reaches by imports. */
export interface Reached {
  /** The document. */
  readonly path: string;
  /** Nothing outside this folder was read. */
  readonly root: string;
  readonly files: readonly SourceText[];
  /** The resolved imports: by the path of the importing file, and by the specifier. */
  readonly imports: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The inputs that it was computed from. */
  readonly from: { readonly specifiers: string; readonly known: readonly (SourceText | CachedAnswer<unknown>)[] };
}

/** Follows imports and caches the files. */
export interface Modules {
  /**
   * Reads the files that a document reaches, nearest first, within limits. What is missing, unreadable or not
   * resolvable is left out. `before` is the result for an earlier version of the document.
   */
  reachedFrom(importer: Importer, before?: Reached): Eventually<Reached>;
  /** Whether the result is still the same. */
  isCurrent(reached: Reached): boolean;
  /**
   * Must be called for every file that is added, changed or removed, and for folders that are removed. Returns whether
   * a result is no longer current.
   */
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
    known.trim();
    for (;;) {
      const reached = reach(importer, written);
      if (!(yield* known.readWanted()) && isCurrent(reached)) return reached;
    }
  }

  function isCurrent(reached: Reached): boolean {
    return own.has(reached) && reached.from.known.every(known.isCurrent);
  }

  /** The result for the files that have been read so far. */
  function reach({ path, root }: Importer, written: readonly string[]): Reached {
    const resolution = resolutions.get(root) ?? createResolution(known, root);
    resolutions.set(root, resolution);
    const found: SourceText[] = [];
    const imports = new Map<string, ReadonlyMap<string, string>>();
    const from: (SourceText | CachedAnswer<unknown>)[] = [];
    const seen = new Set([path]);
    let length = 0;
    let layer: readonly SourceText[] = [{ path, text: undefined }];
    for (let depth = 0; depth < maxImportDepth && layer.length > 0; depth++) {
      const next: SourceText[] = [];
      for (const file of layer) {
        const targets = new Map<string, string>();
        for (const specifier of file.path === path ? written : specifiersOf(file)) {
          const answer = resolution.resolve(specifier, file.path);
          from.push(answer);
          if (answer.value === undefined) continue;
          targets.set(specifier, answer.value);
          if (seen.has(answer.value) || found.length === maxImportedFiles) continue;
          seen.add(answer.value);
          const source = known.source(answer.value);
          if (!source) continue;
          from.push(source);
          if (source.text === undefined || length + source.text.length > maxImportedLength || isMinified(source.text))
            continue;
          length += source.text.length;
          found.push(source);
          next.push(source);
        }
        imports.set(file.path, targets);
      }
      layer = next;
    }
    const reached = { path, root, files: found, imports, from: { specifiers: written.join('\n'), known: from } };
    own.add(reached);
    return reached;
  }

  function specifiersOf(source: SourceText): readonly string[] {
    const written = specifiers.get(source) ?? specifiersIn(source.text ?? '');
    specifiers.set(source, written);
    return written;
  }
}
