import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

/** Runs every suite; called by an extension host on Node.js, which wants a rejection for a failure. */
export function run(): Promise<void> {
  return runFiles(suites());
}

/** The suites' bundles, which lie beside this one's folder. */
export function suites(): string[] {
  const folder = path.join(__dirname, '..');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.test.js'))
    .sort()
    .map((name) => path.join(folder, name));
}

export function runFiles(files: readonly string[]): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, forbidOnly: true });
  for (const file of files) mocha.addFile(file);
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures ? reject(new Error(`${failures} failing`)) : resolve()));
  });
}
