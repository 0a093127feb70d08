// Pinned npm packages as folders of files, for runs over code that others wrote.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { npm } from './editors/fetch.mjs';

/** @typedef {{ name: string, version: string, integrity?: string }} Package `integrity`: as npm writes it. */

/**
 * Fetches the packages that aren't in a folder yet, and fills in integrities that are missing. Throws where a package
 * isn't what it was.
 *
 * @param {readonly Package[]} packages
 * @param {string} into
 */
export async function fetchPackages(packages, into) {
  // A repository of its own to the search for .gitignore files, which would leave all of it out.
  await mkdir(path.join(into, '.git'), { recursive: true });
  const missing = packages.filter((one) => !existsSync(folderOf(one, into)) || !one.integrity);
  if (missing.length === 0) return;
  console.log(`Fetching ${missing.length} packages from npm into ${path.basename(into)}/ (once)`);
  const tarballs = await mkdtemp(path.join(into, 'tarballs-'));
  try {
    const specifiers = missing.map(({ name, version }) => `${name}@${version}`);
    await npm(tarballs, 'pack', '--silent', '--ignore-scripts', ...specifiers);
    for (const one of missing) {
      const tarball = path.join(tarballs, `${one.name.replace('@', '').replace('/', '-')}-${one.version}.tgz`);
      const digest = createHash('sha512')
        .update(await readFile(tarball))
        .digest('base64');
      one.integrity ??= `sha512-${digest}`;
      if (one.integrity !== `sha512-${digest}`) throw new Error(`${one.name} ${one.version} is not what it was`);
      const unpacked = await mkdtemp(path.join(into, 'unfinished-'));
      execFileSync('tar', ['-xzf', tarball, '-C', unpacked, '--strip-components=1']);
      await rm(folderOf(one, into), { recursive: true, force: true });
      await rename(unpacked, folderOf(one, into));
    }
  } finally {
    await rm(tarballs, { recursive: true, force: true });
  }
}

/** The folder of a package. @param {Package} one @param {string} into */
export function folderOf({ name, version }, into) {
  return path.join(into, `${name.replace('/', '+')}-${version}`);
}
