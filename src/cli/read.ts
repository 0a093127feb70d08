import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type LanguageId, languageOf, maxDocumentLength } from '../session/index.js';
import { type Encoding, encodingOf } from './encodings.js';

/** A file that was read, or the reason why it was left out. */
export interface SourceFile {
  /** Its size. */
  readonly bytes: number;
  /** Absent where there is nothing to be read as source. */
  readonly source?: Source;
  /** Why there is no source. */
  readonly skipped?: string;
}

export interface Source {
  /** Without a byte order mark; bytes that are no text are U+FFFD in it. */
  readonly text: string;
  readonly languageId: LanguageId;
  readonly encoding: Encoding;
}

const unknownLanguage = 'not in a language that is read';
const tooLong = `longer than ${maxDocumentLength.toLocaleString('en')} characters`;
/** The first line of a script that says what it is in place of an extension. */
const scriptLine = /^#!.*\b(node|deno|bun|tsx?|ts-node|zx)\b/;

/** Reads a file from the disk. Files in other languages and long ones are skipped. Throws the file system's errors. */
export async function readSource(file: string): Promise<SourceFile> {
  const stats = await stat(file);
  if (!stats.isFile()) throw new Error('not a file');
  if (hasExtension(file) && !languageOf(file)) return { bytes: stats.size, skipped: unknownLanguage };
  // A UTF-16 unit takes three bytes of UTF-8 at most, so that nothing this long needs to be read.
  if (stats.size > 3 * maxDocumentLength + 3) return { bytes: stats.size, skipped: tooLong };
  return sourceOf(file, await readFile(file));
}

/** Reads the bytes of a file. Its name tells the language, or its first line where the name has no extension. */
export function sourceOf(file: string, content: Uint8Array): SourceFile {
  const bytes = content.length;
  const encoding = encodingOf(content);
  const text = new TextDecoder(encoding.name).decode(content);
  const isScript = !hasExtension(file) && scriptLine.test(text);
  const languageId = languageOf(file) ?? (isScript ? 'javascript' : undefined);
  if (!languageId) return { bytes, skipped: unknownLanguage };
  return text.length > maxDocumentLength
    ? { bytes, skipped: tooLong }
    : { bytes, source: { text, languageId, encoding } };
}

function hasExtension(file: string): boolean {
  return path.extname(file) !== '';
}
