import type { Analysis, DeprecatedSite } from '../analysis/site.js';
import { sources } from '../registry/sources.js';
import { phrases } from './phrases.js';
import { defineRule, type Fix } from './rule.js';

/** The standard's CloseEvent has a constructor and nothing to fill in afterwards. */
export const noInitCloseEvent = defineRule({
  id: 'no-init-close-event',
  severity: 'warning',
  description: 'Reports initCloseEvent(), which is deprecated and gone from browsers.',
  source: sources.closeEvent,
  deprecated: true,
  messages: {
    deprecated:
      'initCloseEvent() is deprecated, and Chromium 156 no longer has it. Make the event with new CloseEvent(type, { wasClean, code, reason }).',
  },
  check(site, analysis) {
    if (site.kind !== 'deprecated') return [];
    return [{ messageId: 'deprecated', span: site.span, site, codes: [], fixes: construct(site, analysis) }];
  },
});

/** `const event = document.createEvent('CloseEvent');` right before the call; the group is what to replace. */
const creation = (name: string) =>
  new RegExp(
    String.raw`(?<![\w$.])${name.replaceAll('$', String.raw`\$`)}(?:\s*:\s*CloseEvent)?\s*=\s*((?:window\.)?document\.createEvent\((['"])CloseEvent\2\)(?:\s*as\s+CloseEvent)?)\s*(?:;|[\r\n])\s*$`,
  );

/** Only where the event is made in the statement before, and everything is passed: then the two become one. */
function construct({ span, receiver, arguments: given }: DeprecatedSite, { text }: Analysis): readonly Fix[] {
  const name = text.slice(receiver.start, receiver.end);
  const [type, bubbles, cancelable, wasClean, code, reason, ...others] = given.map(({ start, end }) =>
    text.slice(start, end),
  );
  const isStatement = /^[ \t]*(?:[;\r\n}]|$)/.test(text.slice(span.end));
  if (!/^[\w$]+$/.test(name) || reason === undefined || others.length > 0 || !isStatement) return [];
  const before = text.slice(0, span.start);
  const made = creation(name).exec(before);
  const [whole, created] = made ?? [];
  if (!made || whole === undefined || created === undefined) return [];
  const init = { bubbles, cancelable, wasClean, code, reason };
  const properties = Object.entries(init)
    .filter(([key, value]) => !(isDefaultFalse(key) && value === 'false'))
    .map(([key, value]) => `${key}: ${value}`);
  const start = made.index + whole.indexOf(created);
  return [
    {
      title: { template: phrases.construct },
      edits: [{ start, end: span.end, text: `new CloseEvent(${type}, { ${properties.join(', ')} })` }],
      preferred: true,
      safe: true,
    },
  ];
}

function isDefaultFalse(property: string): boolean {
  return property === 'bubbles' || property === 'cancelable';
}
