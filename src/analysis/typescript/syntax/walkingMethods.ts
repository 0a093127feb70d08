/** Methods of lists that call their argument with each element before they return. */
export const walkingMethods: ReadonlySet<string> = new Set([
  'every',
  'filter',
  'find',
  'flatMap',
  'forEach',
  'map',
  'some',
]);
