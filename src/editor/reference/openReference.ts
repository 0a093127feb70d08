/** The command that opens the reference, on a code if it is given one: hovers and quick fixes call it. */
export const openReference = 'closeCodes.openReference';

/** Whether a value, which may be anything, is a number that fits into a Close frame. */
export function isCode(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && 0 <= value && value <= 0xffff;
}
