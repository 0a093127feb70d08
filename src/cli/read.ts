import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type LanguageId, languageOf, maxDocumentLength } from '../session/index.js';
import { type Encoding, encodingOf } from './encodings.js';

/** A file, or why it is skipped. */
export interface SourceFile {
  /** Its size on disk. */
  readonly bytes: number;
  /** Absent for a skipped file. */
  readonly source?: Source;
  /** Why it is skipped. */
  readonly skipped?: string;
}

export interface Source {
  /** Without a byte order mark. Invalid bytes are U+FFFD in it. */
  readonly text: string;
  readonly languageId: LanguageId;
  readonly encoding: Encoding;
}

const unknownLanguage = 'not in a language that is read';
const tooLong = `longer than ${maxDocumentLength.toLocaleString('en')} characters`;
/** The first line of a script without an extension. */
const shebang = /^#!.*\b(node|deno|bun|tsx?|ts-node|zx)\b/;

/**
 * Reads a file from the disk. Files in other languages and long files are skipped. Throws the file system's errors.
 * Synchronous: faster for small files.
 */
export function readSource(file: string): SourceFile {
  const stats = statSync(file);
  if (!stats.isFile()) throw new Error('not a file');
  if (hasExtension(file) && !languageOf(file)) return { bytes: stats.size, skipped: unknownLanguage };
  // A UTF-16 unit takes at most three bytes of UTF-8, so a larger file is too long in any case.
  if (stats.size > 3 * maxDocumentLength + 3) return { bytes: stats.size, skipped: tooLong };
  return sourceOf(file, readFileSync(file));
}

/** Decodes the content of a file. Its language follows from its extension, else from its first line. */
export function sourceOf(file: string, content: Uint8Array): SourceFile {
  const bytes = content.length;
  const encoding = encodingOf(content);
  const text = new TextDecoder(encoding.name).decode(content);
  const isScript = !hasExtension(file) && shebang.test(text);
  const languageId = languageOf(file) ?? (isScript ? 'javascript' : undefined);
  if (!languageId) return { bytes, skipped: unknownLanguage };
  return text.length > maxDocumentLength
    ? { bytes, skipped: tooLong }
    : { bytes, source: { text, languageId, encoding } };
}

function hasExtension(file: string): boolean {
  return path.extname(file) !== '';
}
