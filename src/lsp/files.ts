import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fileSystem } from '../node/fileSystem.js';
import type { FileSystem } from '../session/index.js';
import { pathOf } from './pathOf.js';

/** The file system. An open document replaces its file, saved or not. */
export function createFiles(documents: TextDocuments<TextDocument>): FileSystem {
  return {
    list: fileSystem.list,
    read(file, maxBytes) {
      const open = documents.all().find(({ uri }) => pathOf(uri) === file);
      return open ? open.getText() : fileSystem.read(file, maxBytes);
    },
  };
}
