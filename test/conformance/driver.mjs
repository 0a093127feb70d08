import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { globby } from 'globby';
import { npmInstall, root } from '../../scripts/editors/fetch.mjs';

/**
 * One runtime or library, and how it is run.
 *
 * @typedef {object} Driver
 * @property {string} name as a reader knows it
 * @property {string} [part] which of its sockets, where it has several
 * @property {string} api the id of the API that it has
 * @property {(version: string) => string} shown the version as a reader needs it: "24" of "24.21.0"
 * @property {() => Promise<import('./observe.mjs').Observation>} observe
 */

/** "24" of "24.21.0". @param {string} version */
export const major = (version) => version.split('.').slice(0, 1).join('.');

/** "2.9" of "2.9.6". @param {string} version */
export const minor = (version) => version.split('.').slice(0, 2).join('.');

/**
 * Installs packages from npm into .conformance/ unless they are there already, without their scripts.
 *
 * @param {...string} packages with their versions: `deno@2.9.6`
 * @returns {Promise<string>} the folder that holds node_modules
 */
export async function installed(...packages) {
  const cache = path.join(root, '.conformance');
  const kept = path.join(cache, packages.join('+').replaceAll('/', '-'));
  if (existsSync(kept)) return kept;
  console.log(`Fetching ${packages.join(', ')} into .conformance/ (once)`);
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(path.join(cache, 'unfinished-'));
  try {
    await npmInstall(unfinished, ...packages);
    await rename(unfinished, kept);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return kept;
}

/**
 * The one file below a folder that a pattern matches.
 *
 * @param {string} folder
 * @param {string} pattern
 */
export async function fileIn(folder, pattern) {
  const [file] = await globby(pattern, { cwd: folder, absolute: true });
  if (!file) throw new Error(`No ${pattern} in ${folder}: is there a build for this machine?`);
  return file;
}

/**
 * The file of a program that runs inside a runtime.
 *
 * @param {string} name
 */
export function program(name) {
  return fileURLToPath(new URL(`programs/${name}`, import.meta.url));
}

/**
 * Starts a process.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment]
 * @returns {(signal?: NodeJS.Signals) => void} stops it
 */
export function start(command, args, environment = {}) {
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, ...environment },
  });
  child.on('error', (error) => console.error(error.message));
  return (signal) => {
    child.kill(signal);
  };
}
