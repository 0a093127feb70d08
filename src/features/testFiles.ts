import { looksLikeTest, type TestFileTreatment } from '../analysis/config/testFiles.js';
import type { ProjectFolder } from '../analysis/environment/project.js';

/** Where it is said how to treat the files that look like tests. */
export interface TestFilesSaid {
  /** What the command line says. */
  readonly option?: TestFileTreatment | undefined;
  /** The folders from the file's own upwards. */
  readonly folders: readonly ProjectFolder[];
  /** What the editor's settings say. */
  readonly setting?: TestFileTreatment | undefined;
}

/**
 * How a file of a project is treated; both paths are absolute, `/`-separated. The option outweighs the nearest
 * `.close-codes.json`, and that the setting.
 */
export function treatmentOf(
  path: string,
  root: string,
  { option, folders, setting }: TestFilesSaid,
): TestFileTreatment {
  if (!looksLikeTest(path.startsWith(root) ? path.slice(root.length) : path)) return 'check';
  const config = folders.find((folder) => folder.config?.testFiles)?.config?.testFiles;
  return option ?? config ?? setting ?? 'check';
}
