import { CommanderError } from 'commander';
import { exitStatus } from './exitStatus.js';
import { errorText, note } from './notes.js';
import { createProgram } from './program.js';

/** Runs the command with its arguments, and sets the exit status of the process. An error is printed in one line. */
export async function runProgram(args: readonly string[]): Promise<void> {
  try {
    await createProgram().parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitStatus.clean : exitStatus.unusable;
    } else {
      note(errorText(error));
      process.exitCode = exitStatus.unusable;
    }
  }
}
