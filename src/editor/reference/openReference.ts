/** The command that opens the reference, with a code or without. Hovers and quick fixes use it. */
export const openReference = 'closeCodes.openReference';

/** Whether a value of any type is a number that fits into a Close frame. */
export function isCode(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && 0 <= value && value <= 0xffff;
}
