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
    await git(root, [...diff, ...base]),
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
  const list = await git(root, [...diff, '--cached']);
  return {
    files: namesIn(root, [list]),
    async content(file) {
      const name = slashed(path.relative(root, path.resolve(file)));
      const { stdout } = await run(['cat-file', 'blob', `:${name}`], { cwd: root, encoding: 'buffer' });
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

/** Without renames, which need the content of files. A renamed file counts as new. */
const diff = ['diff', '--name-only', '--no-renames', '--no-ext-diff', '--diff-filter=d', '-z'];

async function git(cwd: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run(args, { cwd, encoding: 'utf8' });
  return stdout.replace(/\n$/, '');
}

const execute = promisify(execFile);

/**
 * A repository's own config can name programs that git runs. Whoever unpacks a folder and checks it wants none of them
 * to run: no monitor of files, no filters, and no transport that fetches what a partial clone lacks. A folder that looks
 * like a bare repository may be part of the checked files.
 */
async function harmless(cwd: string): Promise<NodeJS.ProcessEnv> {
  const listed = ['config', '--null', '--name-only', '--get-regexp', '^filter\\.'];
  const { stdout } = await execute('git', listed, { cwd, maxBuffer: maxGitOutput }).catch(() => ({ stdout: '' }));
  const filters = stdout.split('\0').filter(Boolean);
  const settings = [
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['safe.bareRepository', 'explicit'],
    ...filters.map((name) => [name, name.endsWith('.required') ? 'false' : '']),
  ];
  return {
    ...process.env,
    ...Object.fromEntries(
      settings.flatMap(([name, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, name],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
    GIT_CONFIG_COUNT: String(settings.length),
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_OPTIONAL_LOCKS: '0',
  };
}

async function run<Encoding extends 'utf8' | 'buffer'>(
  args: readonly string[],
  options: { readonly cwd: string; readonly encoding: Encoding },
): Promise<{ stdout: Encoding extends 'utf8' ? string : Buffer }> {
  try {
    const env = await harmless(options.cwd);
    return (await execute('git', args, { ...options, env, maxBuffer: maxGitOutput })) as never;
  } catch (error) {
    const { code, stderr = '' } = error as { readonly code?: unknown; readonly stderr?: string | Buffer };
    if (code === 'ENOENT') throw new Error('git is not installed');
    const [line] = String(stderr).split('\n', 1);
    throw new Error(`git: ${line?.replace(/^fatal: /, '')}`);
  }
}
