import path from 'node:path';

/** The path, `/`-separated on every system. */
export function slashed(file: string): string {
  return file.replaceAll(path.sep, '/');
}

/** The absolute path, `/`-separated. */
export function absolute(file: string): string {
  return slashed(path.resolve(file));
}

/** The path relative to the current folder, `/`-separated. */
export function relativeFile(file: string): string {
  return slashed(path.relative('', file));
}

/**
 * The path of a file in reports for other tools. GitHub Actions and GitLab CI expect it relative to the repository.
 * Elsewhere it is relative to the current folder.
 */
export function reportedFile(file: string): string {
  const { GITHUB_WORKSPACE, CI_PROJECT_DIR } = process.env;
  const inRepository = [GITHUB_WORKSPACE, CI_PROJECT_DIR]
    .flatMap((folder) => (folder ? slashed(path.relative(folder, path.resolve(file))) : []))
    .find((relative) => !relative.startsWith('../') && !path.isAbsolute(relative));
  return inRepository ?? relativeFile(file);
}
