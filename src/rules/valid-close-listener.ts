import { sources } from '../registry/sources.js';
import { phrases } from './phrases.js';
import { placeOf } from './place.js';
import { defineRule, type Fix } from './rule.js';

/** A listener of the standard gets one event. A listener of a Node.js package gets the code and the reason. */
export const validCloseListener = defineRule({
  id: 'valid-close-listener',
  severity: 'warning',
  description: 'Reports a close listener that takes an event for the code, or the code for an event.',
  source: sources.closeEvent,
  messages: {
    noEvent: '{text} is undefined {place}. Use parameters {parameters}.',
    noCode: '{name} is an event {place}. Use parameters {parameters}.',
  },
  check(site, context) {
    if (site.kind !== 'listener') return [];
    const { listeners } = context.writer;
    if (!listeners) return [];
    const parameters = listeners.parameters[site.calledWith];
    const edits = listeners.takeWhatIsPassed(site, context);
    const fixes: readonly Fix[] = edits
      ? [{ title: { template: phrases.take, data: { parameters } }, edits, preferred: true }]
      : [];
    const shared = { span: site.span, site, codes: [], fixes };
    const place = placeOf(site, context);
    if (site.calledWith === 'event') {
      const [name = ''] = site.parameters;
      return [{ ...shared, messageId: 'noCode', data: { place, name, parameters } }];
    }
    const [first] = site.read;
    const text = first ? context.text.slice(first.span.start, first.span.end) : '';
    return [{ ...shared, messageId: 'noEvent', data: { place, text, parameters } }];
  },
});
