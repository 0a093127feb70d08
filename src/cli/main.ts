import { exitStatus } from './exitStatus.js';
import { note, reason } from './notes.js';
import { runProgram } from './run.js';

// Whoever reads us may have read enough: `close-codes check . | head`.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = exitStatus.unusable;
    if (stream === process.stdout) note(reason(error));
  });
}

// The process ends by itself once everything is written.
void runProgram(process.argv.slice(2));
