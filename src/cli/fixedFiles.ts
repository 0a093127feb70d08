import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { relativeFile } from '../node/paths.js';
import type { Notices } from './check.js';
import type { FixedFile } from './checkFiles.js';
import { encode } from './encodings.js';
import { note } from './notes.js';
import { writeAtomically } from './writeAtomically.js';

/** Writes fixed files atomically, and notes how many. */
export async function writeFixed(fixed: readonly FixedFile[], notices: Notices): Promise<void> {
  let written = 0;
  for (const { file, before, text } of fixed) {
    try {
      await writeAtomically(file, encode(text, before.encoding));
      written += 1;
    } catch (error) {
      notices.unreadable(file, error);
    }
  }
  if (written > 0) note(`fixed ${files(written)}`);
}

/** The changes as a unified diff for `git apply` and `patch -p1`. */
function diffOf(fixed: readonly FixedFile[]): string {
  return fixed
    .map(({ file, before, text }) => {
      const name = relativeFile(file);
      const mark = before.encoding.mark.length > 0 ? '\ufeff' : '';
      return createTwoFilesPatch(`a/${name}`, `b/${name}`, mark + before.text, mark + text, '', '', {
        context: 3,
        headerOptions: FILE_HEADERS_ONLY,
      });
    })
    .join('');
}

/** Prints that diff, and notes how many files it changes. */
export function printDiff(fixed: readonly FixedFile[]): void {
  process.stdout.write(diffOf(fixed));
  note(`would fix ${files(fixed.length)}`);
}

function files(count: number): string {
  return `${count} ${count === 1 ? 'file' : 'files'}`;
}
