import { type SpawnSyncOptions, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runProgram } from '../../src/cli/run.js';

/** The built command. */
export const command = path.resolve('dist/cli.js');

/** A folder of files in which the command is run as a user would. */
export interface Folder {
  readonly path: string;
  write(file: string, content: string | Buffer): void;
  read(file: string): string;
  /** Runs the command in this process. */
  run(args: readonly string[]): Promise<RunHere>;
  /** Runs the built command in a process of its own, with another input, environment or current folder. */
  spawn(args: readonly string[], options: SpawnSyncOptions): SpawnSyncReturns<string>;
  remove(): void;
}

/** Makes one in the system's folder for such, a repository of its own: whatever lies around belongs to another. */
export function makeFolder(): Folder {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'close-codes-')));
  mkdirSync(path.join(folder, '.git'));
  return {
    path: folder,
    write(file, content) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), content);
    },
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
    run: (args) => runHere(folder, args),
    spawn: (args, options) =>
      spawnSync(process.execPath, [command, ...args], { cwd: folder, ...options, encoding: 'utf8' }),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Runs the command in a folder on a terminal. Has an error where there is no `script` that makes one. */
export function runOnTerminal(
  { path: cwd }: Folder,
  args: readonly string[],
  env = process.env,
): SpawnSyncReturns<string> {
  const line = [process.execPath, command, ...args].map((part) => `'${part}'`).join(' ');
  return spawnSync('script', ['--quiet', '--return', '--command', line, '/dev/null'], { cwd, env, encoding: 'utf8' });
}

/** What a run in this process came to. */
export interface RunHere {
  readonly status: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in this process, which saves the second that loading TypeScript anew takes. */
export async function runHere(cwd: string, args: readonly string[]): Promise<RunHere> {
  const before = { cwd: process.cwd(), exitCode: process.exitCode };
  const [stdout, stderr] = [capture(process.stdout), capture(process.stderr)];
  process.chdir(cwd);
  process.exitCode = undefined;
  try {
    await runProgram(args);
    return { status: process.exitCode ?? 0, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    stdout.end();
    stderr.end();
    process.chdir(before.cwd);
    process.exitCode = before.exitCode;
  }
}

function capture(stream: NodeJS.WriteStream) {
  const { write } = stream;
  let written = '';
  stream.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
    written += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    for (const after of rest) if (typeof after === 'function') after();
    return true;
  };
  return {
    text: () => written,
    end() {
      stream.write = write;
    },
  };
}
