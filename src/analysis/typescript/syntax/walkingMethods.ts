/** Methods of lists that call what they are given before they return, with one element after the other. */
export const walkingMethods: ReadonlySet<string> = new Set([
  'every',
  'filter',
  'find',
  'flatMap',
  'forEach',
  'map',
  'some',
]);
