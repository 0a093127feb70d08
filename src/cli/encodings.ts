/** How the text of a file is stored. */
export interface Encoding {
  /** As `TextDecoder` calls it. */
  readonly name: string;
  /** The bytes that it begins with. */
  readonly mark: readonly number[];
  /** The file's bytes for a text, the mark included. */
  encode(text: string): Buffer;
}

const utf8: Encoding = { name: 'utf-8', mark: [], encode: (text) => Buffer.from(text) };

const marked: readonly Encoding[] = [
  { name: 'utf-8', mark: [0xef, 0xbb, 0xbf], encode: (text) => Buffer.from(`\ufeff${text}`) },
  { name: 'utf-16le', mark: [0xff, 0xfe], encode: (text) => Buffer.from(`\ufeff${text}`, 'utf16le') },
  { name: 'utf-16be', mark: [0xfe, 0xff], encode: (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16() },
];

/** UTF-8, or UTF-16 where a byte order mark says so, as editors do. */
export function encodingOf(bytes: Uint8Array): Encoding {
  return marked.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte)) ?? utf8;
}
