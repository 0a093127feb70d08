import module from 'node:module';
import path from 'node:path';
import { fetchPackage } from './fetch.mjs';

/**
 * A Node.js that VS Code's server runs on: this one, or 24 from npm where this one is older than 22.15.
 *
 * @returns {Promise<string>} the executable
 */
export async function findNode() {
  if ('registerHooks' in module) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  const folder = await fetchPackage({
    name: `${prefix}-${platform}-${process.arch}`,
    version: '24.21.0',
    what: 'Node.js 24, which VS Code needs,',
    megabytes: 52,
  });
  return path.join(folder, 'bin', platform === 'win' ? 'node.exe' : 'node');
}
