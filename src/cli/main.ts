import { exitStatus } from './exitStatus.js';
import { errorText, note } from './notes.js';
import { runProgram } from './run.js';

// A reader may close the pipe early: `close-codes check . | head`.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = exitStatus.unusable;
    if (stream === process.stdout) note(errorText(error));
  });
}

// The process ends by itself when everything has been written.
void runProgram(process.argv.slice(2));
