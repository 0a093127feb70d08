import type { TextDocument, Uri } from 'vscode';
import { createNeighbours, mayHaveCloseCodes } from '../../session/index.js';
import { isStored, systemOf, workspaceFolderOf } from '../documents.js';
import { filesOf } from '../files.js';

/** Decides, cheaply and without a worker, whether a document may contain close codes. */
export interface Gate {
  mayMatter(document: TextDocument): Promise<boolean>;
  /** Must be called for files that are added, changed or removed. */
  changed(uri: Uri, cameOrWent: boolean): void;
}

export function createGate(): Gate {
  const neighbours = new Map<string, ReturnType<typeof createNeighbours>>();
  const answers = new WeakMap<TextDocument, { readonly version: number; readonly answer: Promise<boolean> }>();

  async function decide({ uri }: TextDocument, text: string): Promise<boolean> {
    if (mayHaveCloseCodes(text)) return true;
    if (!isStored(uri)) return false;
    const system = systemOf(uri);
    const known = neighbours.get(system) ?? createNeighbours(filesOf(system));
    neighbours.set(system, known);
    return known.mayHaveCloseCodes(uri.path, text, workspaceFolderOf(uri)?.path);
  }

  return {
    mayMatter(document) {
      const { version } = document;
      const known = answers.get(document);
      if (known?.version === version) return known.answer;
      const answer = decide(document, document.getText());
      answers.set(document, { version, answer });
      return answer;
    },
    changed: (uri, cameOrWent) => void neighbours.get(systemOf(uri))?.changed(uri.path, cameOrWent),
  };
}
