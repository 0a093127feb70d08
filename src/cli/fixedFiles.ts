import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { relativeFile } from '../node/paths.js';
import type { MendedFile, Notices } from './check.js';
import { note } from './notes.js';
import { writeWhole } from './writeWhole.js';

/** Writes mended files, each whole or not at all, and says how many. */
export async function writeMended(mended: readonly MendedFile[], notices: Notices): Promise<void> {
  let written = 0;
  for (const { file, before, text } of mended) {
    try {
      await writeWhole(file, before.encoding.encode(text));
      written += 1;
    } catch (error) {
      notices.unreadable(file, error);
    }
  }
  if (written > 0) note(`mended ${files(written)}`);
}

/** What fixes change, as a unified diff that `git apply` and `patch -p1` take. */
function diffOf(mended: readonly MendedFile[]): string {
  return mended
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

/** Prints that diff, and says how many files it changes. */
export function printDiff(mended: readonly MendedFile[]): void {
  process.stdout.write(diffOf(mended));
  note(`would mend ${files(mended.length)}`);
}

function files(count: number): string {
  return `${count} ${count === 1 ? 'file' : 'files'}`;
}
