import { randomUUID } from 'node:crypto';
import { access, chmod, chown, constants, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file whole or not at all: writes a temporary file beside it and renames that one. A full disk leaves the old
 * content. Owner, permissions and links are kept. Missing folders are made. Throws the file system's errors.
 */
export async function writeAtomically(file: string, content: string | Uint8Array): Promise<void> {
  const before = await stat(file).catch(() => undefined);
  // A device or a pipe, such as /dev/stdout, can't be replaced.
  if (before && !before.isFile()) return writeFile(file, content);
  const target = before ? await realpath(file) : file;
  if (before) await access(target, constants.W_OK);
  else await mkdir(path.dirname(target), { recursive: true });
  const temporary = `${target}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, content, { flag: 'wx', flush: true });
    if (before) {
      // Fails for a writable file of another user, because only root may change the owner.
      await chown(temporary, before.uid, before.gid).catch(() => {});
      await chmod(temporary, before.mode);
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
