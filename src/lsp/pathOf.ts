import { fileURLToPath } from 'node:url';
import { absolute } from '../node/paths.js';

/** The path of a document that is stored, with `/` between its parts; undefined for all others. */
export function pathOf(uri: string): string | undefined {
  try {
    return absolute(fileURLToPath(uri));
  } catch {
    return undefined;
  }
}
