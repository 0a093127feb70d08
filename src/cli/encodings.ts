/** The encoding of a file's text. */
export interface Encoding {
  /** Its label for `TextDecoder`. */
  readonly name: string;
  /** The byte order mark. Empty where the file has none. */
  readonly mark: readonly number[];
  /** The bytes of a text, with the byte order mark. */
  encode(text: string): Buffer;
}

const utf8: Encoding = { name: 'utf-8', mark: [], encode: (text) => Buffer.from(text) };

const marked: readonly Encoding[] = [
  { name: 'utf-8', mark: [0xef, 0xbb, 0xbf], encode: (text) => Buffer.from(`\ufeff${text}`) },
  { name: 'utf-16le', mark: [0xff, 0xfe], encode: (text) => Buffer.from(`\ufeff${text}`, 'utf16le') },
  { name: 'utf-16be', mark: [0xfe, 0xff], encode: (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16() },
];

/** UTF-8, or UTF-16 if the bytes begin with its byte order mark. */
export function encodingOf(bytes: Uint8Array): Encoding {
  return marked.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte)) ?? utf8;
}
