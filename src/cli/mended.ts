import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { relativeFile } from '../node/paths.js';
import type { MendedFile, Notices } from './check.js';
import { writeWhole } from './writeWhole.js';

/** Writes mended files, each whole or not at all. */
export async function writeMended(mended: readonly MendedFile[], notices: Notices): Promise<void> {
  for (const { file, before, text } of mended) {
    await writeWhole(file, before.encoding.encode(text)).catch((error) => notices.unreadable(file, error));
  }
}

/** What fixes change, as a unified diff that `git apply` and `patch -p1` take. */
export function diffOf(mended: readonly MendedFile[]): string {
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
