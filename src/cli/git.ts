import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { slashed } from '../node/paths.js';
import { maxGitOutput } from './limits.js';

/**
 * The absolute paths of the files that differ from the merge base of `since` and the current branch, or from the last
 * commit where `since` is undefined. Untracked files are included.
 */
export async function changedFiles(since: string | undefined): Promise<readonly string[]> {
  const root = await git('.', ['rev-parse', '--show-toplevel']);
  const base = since === undefined ? ['HEAD'] : ['--merge-base', await commitOf(since)];
  return namesIn(root, [
    await git(root, ['diff', '--name-only', '--diff-filter=d', '-z', ...base]),
    await git(root, ['ls-files', '--others', '--exclude-standard', '-z']),
  ]);
}

/** The staged changes. */
export interface Staged {
  /** The files that differ between the index and the last commit. Absolute paths. */
  readonly files: readonly string[];
  /** The content of one of them in the index. */
  content(file: string): Promise<Uint8Array>;
}

export async function staged(): Promise<Staged> {
  const root = await git('.', ['rev-parse', '--show-toplevel']);
  const list = await git(root, ['diff', '--cached', '--name-only', '--diff-filter=d', '-z']);
  return {
    files: namesIn(root, [list]),
    async content(file) {
      const name = slashed(path.relative(root, path.resolve(file)));
      const { stdout } = await run(['show', `:${name}`], { cwd: root, encoding: 'buffer' });
      return stdout;
    },
  };
}

async function commitOf(revision: string): Promise<string> {
  const wanted = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  return git('.', wanted).catch(() => {
    throw new Error(`--changed: git knows no commit ${revision}; paths come before --changed`);
  });
}

function namesIn(root: string, lists: readonly string[]): readonly string[] {
  const names = lists.flatMap((list) => list.split('\0').filter(Boolean));
  return [...new Set(names)].map((name) => path.join(root, name));
}

async function git(cwd: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run(args, { cwd, encoding: 'utf8' });
  return stdout.replace(/\n$/, '');
}

const execute = promisify(execFile);

async function run<Encoding extends 'utf8' | 'buffer'>(
  args: readonly string[],
  options: { readonly cwd: string; readonly encoding: Encoding },
): Promise<{ stdout: Encoding extends 'utf8' ? string : Buffer }> {
  try {
    return (await execute('git', args, { ...options, maxBuffer: maxGitOutput })) as never;
  } catch (error) {
    const { code, stderr = '' } = error as { readonly code?: unknown; readonly stderr?: string | Buffer };
    if (code === 'ENOENT') throw new Error('git is not installed');
    const [line] = String(stderr).split('\n', 1);
    throw new Error(`git: ${line?.replace(/^fatal: /, '')}`);
  }
}
