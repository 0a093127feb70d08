import ts from 'typescript';
import type { AbstractValue } from './abstractValue.js';
import type { Run } from './run.js';
import type { State } from './state.js';

/** Evaluates expressions one after another. Without values where a spread makes their number unknown. */
export function evaluateEach(
  run: Run,
  expressions: readonly ts.Expression[],
  state: State,
): readonly { readonly state: State; readonly values: readonly AbstractValue[] | undefined }[] {
  let alternatives: readonly { state: State; values: readonly AbstractValue[] | undefined }[] = [{ state, values: [] }];
  for (const expression of expressions) {
    const isSpread = ts.isSpreadElement(expression);
    alternatives = alternatives.flatMap((way) =>
      run.evaluate(isSpread ? expression.expression : expression, way.state).map(({ state: after, value }) => {
        const more = isSpread ? (value.is === 'list' ? value.items : undefined) : [value];
        return { state: after, values: way.values && more && [...way.values, ...more] };
      }),
    );
  }
  return alternatives;
}
