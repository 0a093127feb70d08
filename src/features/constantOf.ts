import { wordsOf } from '../analysis/meanings/evidence.js';
import type { ConstantName, Part } from '../analysis/site.js';

/** The constant that holds the code of a part: the one behind it or, of a bare number, the only one it could go by. */
export function constantOf({ declared, names = [] }: Part): ConstantName | undefined {
  const [only, ...others] = names;
  return declared ?? (others.length === 0 ? only : undefined);
}

/** What a constant is called, in plain words: `CloseCode.RoomFull` and `CLOSE_ROOM_FULL` are `room full`. */
export function inPlainWords({ name }: ConstantName): string {
  return wordsOf(name.replace(/^.*\./, ''))
    .filter((word, index) => index > 0 || !/^(ws|close)$/.test(word))
    .join(' ');
}
