/** C0 without tab and line feed, DEL, C1, and the marks that change the direction of text. */
const invisible = /[^\P{Cc}\t\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text from the checked files for a terminal, where control characters could hide or forge lines. Each is replaced by one
 * visible character, so columns stay the same.
 */
export function printable(text: string): string {
  return text.replace(invisible, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/** The same in one line: a line break in the name of a file could forge a finding. */
export function printableLine(text: string): string {
  return printable(text).replaceAll('\n', ' ');
}
