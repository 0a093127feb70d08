import ts from 'typescript';
import { type AbstractValue, dependent, depends, madeOf, primitive, someObject, unknown } from './abstractValue.js';
import { evaluateEach } from './evaluateEach.js';
import { changed, type Outcome } from './outcome.js';
import type { Run } from './run.js';
import type { State } from './state.js';

export function evaluateTemplate(run: Run, template: ts.TemplateExpression, state: State): readonly Outcome[] {
  const pieces = template.templateSpans.map(({ literal }) => literal.text);
  return evaluateEach(
    run,
    template.templateSpans.map(({ expression }) => expression),
    state,
  ).map(({ state: after, values }) => {
    const texts = values?.map((value) => (value.is === 'primitive' ? String(value.value) : undefined));
    if (!values || !texts?.every((text) => text !== undefined)) return { state: after, value: madeOf(values ?? []) };
    const text = texts.map((filled, index) => filled + (pieces[index] ?? '')).join('');
    return { state: after, value: primitive(template.head.text + text, values) };
  });
}

export function evaluateArray(run: Run, { elements }: ts.ArrayLiteralExpression, state: State): readonly Outcome[] {
  return evaluateEach(run, elements, state).map(({ state: after, values }) => ({
    state: after,
    value: values ? { is: 'list', items: values } : unknown,
  }));
}

export function evaluateObject(run: Run, literal: ts.ObjectLiteralExpression, state: State): readonly Outcome[] {
  let alternatives: readonly { state: State; entries: ReadonlyMap<string, AbstractValue> | undefined }[] = [
    { state, entries: new Map() },
  ];
  for (const property of literal.properties) {
    alternatives = alternatives.flatMap((way) => addProperty(run, property, way.state, way.entries));
  }
  return alternatives.map(({ state: after, entries }) => ({
    state: after,
    value: entries ? { is: 'table', entries, isMap: false } : someObject,
  }));
}

function addProperty(
  run: Run,
  property: ts.ObjectLiteralElementLike,
  state: State,
  entries: ReadonlyMap<string, AbstractValue> | undefined,
): readonly { state: State; entries: ReadonlyMap<string, AbstractValue> | undefined }[] {
  if (ts.isSpreadAssignment(property)) {
    return run.evaluate(property.expression, state).map(({ state: after, value }) => ({
      state: after,
      entries: entries && value.is === 'table' ? new Map([...entries, ...value.entries]) : undefined,
    }));
  }
  const { name } = property;
  const keys: readonly Outcome[] = ts.isComputedPropertyName(name)
    ? run.evaluate(name.expression, state)
    : [{ state, value: primitive(ts.isNumericLiteral(name) ? Number(name.text) : name.text) }];
  return keys.flatMap((key) => {
    const held: readonly Outcome[] = ts.isPropertyAssignment(property)
      ? run.evaluate(property.initializer, key.state)
      : ts.isShorthandPropertyAssignment(property)
        ? run.evaluate(property.name, key.state)
        : run.evaluateInside(property, key.state);
    return held.map(({ state: after, value }) => ({
      state: after,
      entries:
        entries && key.value.is === 'primitive' ? new Map(entries).set(String(key.value.value), value) : undefined,
    }));
  });
}

/** `new Set([…])`, `new Map([[…]])`. Anything else is some object. */
export function evaluateNew(run: Run, expression: ts.NewExpression, state: State): readonly Outcome[] {
  const name = expression.expression.getText();
  if (name !== 'Set' && name !== 'Map')
    return changed(run.evaluateInside(expression, state), (value) => (depends(value) ? dependent : someObject));
  return evaluateEach(run, expression.arguments ?? [], state).map(({ state: after, values }) => {
    const content = values?.[0] ?? { is: 'list', items: [] };
    if (content.is !== 'list') return { state: after, value: unknown };
    return { state: after, value: name === 'Set' ? content : mapOf(content.items) };
  });
}

function mapOf(rows: readonly AbstractValue[]): AbstractValue {
  const entries = new Map<string, AbstractValue>();
  for (const row of rows) {
    const [key, value] = row.is === 'list' ? row.items : [];
    if (key?.is !== 'primitive' || typeof key.value !== 'number' || !value) return unknown;
    entries.set(String(key.value), value);
  }
  return { is: 'table', entries, isMap: true };
}
