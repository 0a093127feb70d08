import path from 'node:path';

/** With `/` between its parts, on every system. */
export function slashed(file: string): string {
  return file.replaceAll(path.sep, '/');
}

/** The absolute path, with `/` between its parts. */
export function absolute(file: string): string {
  return slashed(path.resolve(file));
}

/** From the current folder, with `/` between its parts: how reports for other tools name a file. */
export function relativeFile(file: string): string {
  return slashed(path.relative('', file));
}
