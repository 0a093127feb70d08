import ts from 'typescript';
import type { CallStep, Part, Value } from '../../site.js';
import type { Mark } from '../marks.js';
import type { Meaning } from '../meanings/meaning.js';
import type { Called } from '../syntax/called.js';
import { unwrap } from '../syntax/nodes.js';

/** What a function of the user's own does with one of its arguments: it hands it on, in the end to an API. */
export interface Summary extends Pick<Meaning, 'evidence' | 'doubtful' | 'isPlain'> {
  /** Which argument, and which property where the argument is an object. */
  readonly index: number;
  readonly property?: string;
  readonly mark: Mark;
  /** The functions on the way to the API, the called one first. */
  readonly through: readonly CallStep[];
  /** What is handed on when the argument is left out, if that is written in the function's head. */
  readonly byDefault?: ts.Expression;
  /** Whether the API closes without a code when the argument is left out. */
  readonly isOptional: boolean;
  /** Whether what the API throws is caught on the way. */
  readonly isCaught: boolean;
  /** Whether this value certainly may get to the API, as it is: no check turns it away and nothing changes it. */
  passes(value: Value, part?: Part): boolean;
}

/** The expression that a delivery is about in a call, and the object that it is a property of. */
export function argumentOf(
  { given }: Called,
  { index, property }: Summary,
): { readonly value: ts.Expression; readonly holder?: ts.ObjectLiteralExpression } | undefined {
  const argument = given[index];
  if (!argument || property === undefined) return argument && { value: argument };
  const holder = unwrap(argument);
  if (!ts.isObjectLiteralExpression(holder)) return undefined;
  const found = holder.properties
    .filter((candidate) => ts.isPropertyAssignment(candidate) || ts.isShorthandPropertyAssignment(candidate))
    .find(({ name }) => name.getText() === property);
  if (!found) return undefined;
  return { value: ts.isPropertyAssignment(found) ? found.initializer : found.name, holder };
}

/** What several places say of the same argument, together; nothing where they contradict each other. */
export function joined(summaries: readonly Summary[]): readonly Summary[] {
  const places = new Map<string, Summary[]>();
  for (const summary of summaries) {
    const key = `${summary.index} ${summary.property ?? ''}`;
    places.set(key, [...(places.get(key) ?? []), summary]);
  }
  return [...places.values()].flatMap((all) => {
    const typed = all.filter(({ evidence }) => evidence === 'type');
    // The shortest way to the API is the one to tell of.
    const counted = (typed.length > 0 ? typed : all).toSorted((a, b) => a.through.length - b.through.length);
    const [first] = counted;
    if (!first || all.some(({ mark }) => mark.what !== first.mark.what)) return [];
    return [
      {
        ...first,
        mark: { ...first.mark, apis: [...new Set(counted.flatMap(({ mark }) => mark.apis))] },
        isOptional: counted.every(({ isOptional }) => isOptional),
        isCaught: counted.every((delivery) => delivery.isCaught),
        passes: (value: Value, part?: Part) => counted.some((delivery) => delivery.passes(value, part)),
      },
    ];
  });
}
