import { fileURLToPath } from 'node:url';
import { absolute } from '../node/paths.js';

/** The `/`-separated path of a file URI. Undefined for other URIs. */
export function pathOf(uri: string): string | undefined {
  try {
    return absolute(fileURLToPath(uri));
  } catch {
    return undefined;
  }
}
