import ts from 'typescript';
import type { CallStep, Part, Value } from '../../site.js';
import type { Mark } from '../marks.js';
import type { Meaning } from '../meanings/meaning.js';
import type { Called } from '../syntax/called.js';
import { unwrap } from '../syntax/nodes.js';

/** A function summary: a function of the user's own passes a parameter on to an API. */
export interface Summary extends Pick<Meaning, 'evidence' | 'doubtful' | 'isPlain'> {
  /** The position of the parameter, and the property where the argument is an object. */
  readonly index: number;
  readonly property?: string;
  readonly mark: Mark;
  /** The functions on the path to the API, the called one first. */
  readonly through: readonly CallStep[];
  /** The parameter's default value. */
  readonly byDefault?: ts.Expression;
  /** Whether an exception of the API is caught on the path. */
  readonly isCaught: boolean;
  /** Whether the API closes without a code when the argument is omitted. */
  mayBeOmitted(): boolean;
  /** Whether this value may reach the API unchanged: no condition rejects it and nothing changes it. */
  passes(value: Value, part?: Part): boolean;
}

/** The argument of a call that a summary is about, and the object literal around it. */
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

/** Joins summaries of the same parameter from several calls. Leaves out those that contradict each other. */
export function joined(summaries: readonly Summary[]): readonly Summary[] {
  const byParameter = new Map<string, Summary[]>();
  for (const summary of summaries) {
    const key = `${summary.index} ${summary.property ?? ''}`;
    byParameter.set(key, [...(byParameter.get(key) ?? []), summary]);
  }
  return [...byParameter.values()].flatMap((all) => {
    const typed = all.filter(({ evidence }) => evidence === 'type');
    // The shortest path to the API is shown.
    const counted = (typed.length > 0 ? typed : all).toSorted((a, b) => a.through.length - b.through.length);
    const [first] = counted;
    if (!first || all.some(({ mark }) => mark.what !== first.mark.what)) return [];
    return [
      {
        ...first,
        mark: { ...first.mark, apis: [...new Set(counted.flatMap(({ mark }) => mark.apis))] },
        isCaught: counted.every((summary) => summary.isCaught),
        mayBeOmitted: () => counted.every((summary) => summary.mayBeOmitted()),
        passes: (value: Value, part?: Part) => counted.some((summary) => summary.passes(value, part)),
      },
    ];
  });
}
