import { sources } from '../registry/sources.js';
import { apiName, ofEach } from './consequence.js';
import { phrases } from './phrases.js';
import { defineRule, type Fix } from './rule.js';

/** A listener of the standard gets one event. A listener of a Node.js package gets the code and the reason. */
export const validCloseListener = defineRule({
  id: 'valid-close-listener',
  severity: 'warning',
  description: 'Reports a close listener that takes an event for the code, or the code for an event.',
  source: sources.closeEvent,
  messages: {
    noEvent: '{apis} passes the code itself, so {text} is undefined. Take {parameters}.',
    noCode: '{apis} passes one event, so {name} is no number. Take {parameters}.',
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
    const apis = ofEach(site.apis, apiName);
    if (site.calledWith === 'event') {
      const [name = ''] = site.parameters;
      return [{ ...shared, messageId: 'noCode', data: { apis, name, parameters } }];
    }
    const [first] = site.read;
    const text = first ? context.text.slice(first.span.start, first.span.end) : '';
    return [{ ...shared, messageId: 'noEvent', data: { apis, text, parameters } }];
  },
});
