import type { CrossFileFact } from '../analysis/analysis.js';
import type { Place } from './place.js';

/**
 * The facts that documents state about each other: which constants one of them sends, or compares with received codes.
 * The order in which they are stated doesn't matter.
 */
export interface Facts {
  /** All facts about a file. */
  about(place: Place | undefined): readonly CrossFileFact[];
  /**
   * Replaces the facts that one document states. The result is a function that says whether those about a file have
   * changed.
   */
  state(by: string, system: string, facts: readonly CrossFileFact[]): (place: Place | undefined) => boolean;
}

export function createFacts(): Facts {
  /** By the file that they are about, and by the document that states them. */
  const byFile = new Map<string, Map<string, readonly CrossFileFact[]>>();
  const filesOf = new Map<string, readonly string[]>();

  return {
    about(place) {
      const statements = place && byFile.get(keyOf(place));
      if (!statements) return [];
      return [...statements].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, facts]) => facts);
    },
    state(by, system, facts) {
      const before = new Map(filesOf.get(by)?.map((file) => [file, byFile.get(file)?.get(by) ?? []]));
      for (const file of before.keys()) {
        const statements = byFile.get(file);
        statements?.delete(by);
        if (statements?.size === 0) byFile.delete(file);
      }
      const now = new Map<string, CrossFileFact[]>();
      for (const fact of facts) {
        const file = keyOf({ system, path: fact.file });
        now.set(file, [...(now.get(file) ?? []), fact]);
      }
      for (const [file, stated] of now) {
        const statements = byFile.get(file) ?? new Map();
        byFile.set(file, statements.set(by, stated));
      }
      if (now.size > 0) filesOf.set(by, [...now.keys()]);
      else filesOf.delete(by);
      return (place) => {
        const file = place && keyOf(place);
        return file !== undefined && !areSame(before.get(file) ?? [], now.get(file) ?? []);
      };
    },
  };
}

function keyOf({ system, path }: Place): string {
  return `${system}${path}`;
}

/** Whether two lists of facts about one file say the same. */
export function areSame(before: readonly CrossFileFact[], now: readonly CrossFileFact[]): boolean {
  return before.length === now.length && before.every((fact, index) => isSame(fact, now[index]));
}

function isSame(one: CrossFileFact, other: CrossFileFact | undefined): boolean {
  return (
    one.start === other?.start &&
    one.text === other.text &&
    one.evidence === other.evidence &&
    one.apis.join() === other.apis.join()
  );
}
