/** The encoding of a file's text. */
export interface Encoding {
  /** Its label for `TextDecoder`. */
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** The byte order mark. Empty where the file has none. */
  readonly mark: readonly number[];
}

const utf8: Encoding = { name: 'utf-8', mark: [] };

const marked: readonly Encoding[] = [
  { name: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { name: 'utf-16le', mark: [0xff, 0xfe] },
  { name: 'utf-16be', mark: [0xfe, 0xff] },
];

/** UTF-8, or UTF-16 if the bytes begin with its byte order mark. */
export function encodingOf(bytes: Uint8Array): Encoding {
  return marked.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte)) ?? utf8;
}

/** The bytes of a text, with the byte order mark. */
export function encode(text: string, { name, mark }: Encoding): Buffer {
  const units = name === 'utf-8' ? Buffer.from(text) : Buffer.from(text, 'utf16le');
  return Buffer.concat([Buffer.from(mark), name === 'utf-16be' ? units.swap16() : units]);
}
