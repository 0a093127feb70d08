import type { EventWriter } from '../../writer.js';

/**
 * Only where the previous statement creates the event and the call passes all arguments. The two statements become one.
 */
export const events: EventWriter = {
  construct({ span, receiver, arguments: given }, { text }) {
    const name = text.slice(receiver.start, receiver.end);
    const [type, bubbles, cancelable, wasClean, code, reason, ...others] = given.map(({ start, end }) =>
      text.slice(start, end),
    );
    const isStatement = /^[ \t]*(?:[;\r\n}]|$)/.test(text.slice(span.end));
    if (!/^[\w$]+$/.test(name) || reason === undefined || others.length > 0 || !isStatement) return undefined;
    const made = creation(name).exec(text.slice(0, span.start));
    const [whole, created] = made ?? [];
    if (!made || whole === undefined || created === undefined) return undefined;
    const init = { bubbles, cancelable, wasClean, code, reason };
    const properties = Object.entries(init)
      .filter(([key, value]) => !(isDefaultFalse(key) && value === 'false'))
      .map(([key, value]) => `${key}: ${value}`);
    const start = made.index + whole.indexOf(created);
    return [{ start, end: span.end, text: `new CloseEvent(${type}, { ${properties.join(', ')} })` }];
  },
};

/** `const event = document.createEvent('CloseEvent');` directly before the call. The group is the part to replace. */
function creation(name: string): RegExp {
  return new RegExp(
    String.raw`(?<![\w$.])${name.replaceAll('$', String.raw`\$`)}(?:\s*:\s*CloseEvent)?\s*=\s*((?:window\.)?document\.createEvent\((['"])CloseEvent\2\)(?:\s*as\s+CloseEvent)?)\s*(?:;|[\r\n])\s*$`,
  );
}

function isDefaultFalse(property: string): boolean {
  return property === 'bubbles' || property === 'cancelable';
}
