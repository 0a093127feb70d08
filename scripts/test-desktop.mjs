// Runs the editor suites in desktop VS Code, the current and the oldest: `npm run test:desktop`.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { root } from './editors/fetch.mjs';

execFileSync(process.execPath, ['esbuild.js', '--tests'], { cwd: root, stdio: 'inherit' });
for (const version of ['stable', '1.91.1']) {
  /** @type {string} */
  let vscodeExecutablePath;
  try {
    vscodeExecutablePath = await downloadAndUnzipVSCode(version);
  } catch (error) {
    console.error(
      `Desktop VS Code ${version} could not be downloaded (${error instanceof Error ? error.message : error}); npm run test:editors needs npm only.`,
    );
    process.exit(1);
  }
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'dist', 'test', 'editor', 'run', 'node.js'),
    launchArgs: [path.join(root, 'test', 'fixtures', 'sample'), '--disable-extensions', '--disable-workspace-trust'],
  });
}
