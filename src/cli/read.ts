import { readFile, stat } from 'node:fs/promises';
import { maxLength } from '../session/index.js';

export interface SourceFile {
  readonly bytes: number;
  /** Without a byte order mark. Undefined where there is nothing to be read as source. */
  readonly text?: string;
  /** Why there is no text. */
  readonly skipped?: string;
}

const byteOrderMarks = [
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/**
 * Reads a file as an editor would: UTF-8, or UTF-16 where a byte order mark says so; bytes that are neither become
 * U+FFFD. Long and binary files are skipped. Throws the file system's errors.
 */
export async function readSource(file: string): Promise<SourceFile> {
  const stats = await stat(file);
  if (!stats.isFile()) throw new Error('not a file');
  // A UTF-16 unit takes three bytes of UTF-8 at most, so that nothing this long needs to be read.
  if (stats.size > 3 * maxLength + 3) return { bytes: stats.size, skipped: tooLong };
  const bytes = await readFile(file);
  const mark = byteOrderMarks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  if (!mark && bytes.includes(0)) return { bytes: bytes.length, skipped: 'binary' };
  const text = new TextDecoder(mark?.encoding).decode(bytes);
  return text.length > maxLength ? { bytes: bytes.length, skipped: tooLong } : { bytes: bytes.length, text };
}

const tooLong = `longer than ${maxLength.toLocaleString('en')} characters`;
