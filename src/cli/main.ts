import path from 'node:path';
import { getSystemErrorMap } from 'node:util';
import { CommanderError } from 'commander';
import { createColors } from 'picocolors';
import { check } from './check.js';
import { type CheckOptions, commandLine, type Format } from './options.js';
import { json } from './writers/json.js';
import { text } from './writers/text.js';
import type { Writer } from './writers/writer.js';

const writers: Readonly<Record<Format, Writer>> = { text, json };

const exitStatus = { clean: 0, failed: 1, unusable: 2 } as const;

/** Prints the findings and sets the exit status; the process ends by itself once everything is written. */
async function run(paths: readonly string[], options: CheckOptions): Promise<void> {
  let complete = true;
  const { sites, ...report } = await check(paths, options, {
    skipped: (file, why) => note(`${file}: skipped, ${why}`),
    unusable: (configFile, { line, column, message }) => {
      complete = false;
      note(`${path.relative('', configFile)}:${line}:${column}: ${message}`);
    },
    unreadable: (file, error) => {
      complete = false;
      note(`${file}: ${reason(error)}`);
    },
  });
  const colors = createColors(options.color && process.stdout.isTTY === true && process.stdout.hasColors());
  process.stdout.write(writers[options.format](options.sites ? { sites, ...report } : report, colors));
  const count = (severity: string) => report.findings.filter((finding) => finding.severity === severity).length;
  const tooMuch = count('error') > 0 || count('warning') > options.maxWarnings;
  process.exitCode = exitStatus[complete ? (tooMuch ? 'failed' : 'clean') : 'unusable'];
}

function note(message: string): void {
  process.stderr.write(`close-codes: ${message}\n`);
}

/** One line, without a stack: the system's words for its own errors. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const errno = 'errno' in error && typeof error.errno === 'number' ? error.errno : 0;
  return getSystemErrorMap().get(errno)?.[1] ?? error.message.split('\n', 1).join();
}

// Whoever reads us may have read enough: `close-codes check . | head`.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = exitStatus.unusable;
    if (stream === process.stdout) note(reason(error));
  });
}

commandLine(run)
  .parseAsync()
  .catch((error: unknown) => {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitStatus.clean : exitStatus.unusable;
    } else {
      note(reason(error));
      process.exitCode = exitStatus.unusable;
    }
  });
