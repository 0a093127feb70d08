import { randomUUID } from 'node:crypto';
import { access, chmod, chown, constants, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file whole or not at all: it is written beside its place and then moved there, so that a full disk leaves what
 * was there before. Owner and permissions stay, and a link stays a link; folders that are missing are made. Throws the
 * file system's errors.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const before = await stat(file).catch(() => undefined);
  // Nothing can take the place of a device or a pipe, such as /dev/stdout.
  if (before && !before.isFile()) return writeFile(file, content);
  const place = before ? await realpath(file) : file;
  if (before) await access(place, constants.W_OK);
  else await mkdir(path.dirname(place), { recursive: true });
  const temporary = `${place}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, content, { flag: 'wx', flush: true });
    if (before) {
      // Who may write to a file of somebody else can't give away a new one.
      await chown(temporary, before.uid, before.gid).catch(() => {});
      await chmod(temporary, before.mode);
    }
    await rename(temporary, place);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
