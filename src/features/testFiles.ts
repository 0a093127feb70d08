import { looksLikeTest, type TestFileTreatment } from '../analysis/config/testFiles.js';
import type { ProjectFolder } from '../analysis/environment/project.js';

/** The places that say how test files are treated. */
export interface TestFilesSaid {
  /** From the command line. */
  readonly option?: TestFileTreatment | undefined;
  /** The folders of the file, the innermost first. */
  readonly folders: readonly ProjectFolder[];
  /** From the editor's settings. */
  readonly setting?: TestFileTreatment | undefined;
}

/**
 * How a file of a project is treated. Both paths are absolute and `/`-separated. The command line wins over the nearest
 * `.close-codes.json`, and that over the setting.
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
