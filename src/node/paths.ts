import path from 'node:path';

/** With `/` between its parts, on every system. */
export function slashed(file: string): string {
  return file.replaceAll(path.sep, '/');
}

/** The absolute path, with `/` between its parts. */
export function absolute(file: string): string {
  return slashed(path.resolve(file));
}

/** From the current folder, with `/` between its parts. */
export function relativeFile(file: string): string {
  return slashed(path.relative('', file));
}

/**
 * How reports for other tools name a file: from where GitHub Actions or GitLab CI have the repository, as they want it;
 * elsewhere from the current folder.
 */
export function reportedFile(file: string): string {
  const { GITHUB_WORKSPACE, CI_PROJECT_DIR } = process.env;
  const inRepository = [GITHUB_WORKSPACE, CI_PROJECT_DIR]
    .flatMap((folder) => (folder ? slashed(path.relative(folder, path.resolve(file))) : []))
    .find((relative) => !relative.startsWith('../') && !path.isAbsolute(relative));
  return inRepository ?? relativeFile(file);
}
