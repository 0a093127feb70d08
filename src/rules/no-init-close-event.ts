import { sources } from '../registry/sources.js';
import { phrases } from './phrases.js';
import { defineRule } from './rule.js';

/** The standard's CloseEvent has a constructor, and no method to set its properties later. */
export const noInitCloseEvent = defineRule({
  id: 'no-init-close-event',
  severity: 'warning',
  description: 'Reports initCloseEvent(), which is deprecated and gone from browsers.',
  source: sources.closeEvent,
  deprecated: true,
  messages: {
    deprecated: 'initCloseEvent() is gone from browsers. Use new CloseEvent().',
  },
  check(site, context) {
    if (site.kind !== 'deprecated') return [];
    const edits = context.writer.events?.construct(site, context);
    // Both statements become one.
    const fixes = edits ? [{ title: { template: phrases.construct }, edits, preferred: true, safe: true }] : [];
    return [{ messageId: 'deprecated', span: site.span, site, codes: [], fixes }];
  },
});
