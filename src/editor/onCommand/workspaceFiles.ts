import { type CancellationToken, type Uri, workspace } from 'vscode';
import { languageOf, languages } from '../../session/index.js';
import { withoutIgnored } from './git.js';

const extensions = languages.flatMap(({ extensions }) => extensions);

/**
 * The files of the workspace that are checked: those of the check command, without what `files.exclude` or a
 * `.gitignore` excludes.
 */
export async function workspaceFiles(token?: CancellationToken): Promise<readonly Uri[]> {
  const found = await workspace.findFiles(`**/*{${extensions.join()}}`, '**/node_modules/**', undefined, token);
  return withoutIgnored(checkable(found));
}

/** Those of some files that can be checked with the workspace. */
export function checkable(files: readonly Uri[]): readonly Uri[] {
  return files.filter((uri) => {
    const language = languageOf(uri.path);
    // Examples in prose may show what not to do.
    if (!language || language === 'markdown' || /\.d\.[cm]?ts$/.test(uri.path)) return false;
    return workspace.getWorkspaceFolder(uri) && !/(^|\/)(\.|node_modules\/)/.test(workspace.asRelativePath(uri, false));
  });
}
