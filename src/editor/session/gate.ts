import type { TextDocument, Uri } from 'vscode';
import { createNeighbours, mayHaveCloseCodes } from '../../session/index.js';
import { isStored, systemOf } from '../documents.js';
import { filesOf } from '../files.js';

/** Decides, cheaply and before any worker runs, whether a document may have to do with close codes. */
export interface Gate {
  mayMatter(document: TextDocument): Promise<boolean>;
  /** To be told of files that change, come or go. */
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
    return known.mayHaveCloseCodes(uri.path, text);
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
