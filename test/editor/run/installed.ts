import path from 'node:path';
import { runFiles, suites } from './node.js';

/** Runs the suites against the installed package, after seeing that it is the one that is tested. */
export function run(): Promise<void> {
  return runFiles([path.join(__dirname, '..', 'installed', 'installed.test.js'), ...suites()]);
}
