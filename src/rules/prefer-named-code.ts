import { isBorder } from '../analysis/site.js';
import { sources } from '../registry/sources.js';
import { preferFirst, rewrite, safely } from './fixes.js';
import { phrases } from './phrases.js';
import { defineRule } from './rule.js';

/** A number says nothing to a reader who doesn't know the IANA registry. */
export const preferNamedCode = defineRule({
  id: 'prefer-named-code',
  severity: 'off',
  description: 'Reports a bare number where a constant that holds the code is in scope.',
  source: sources.iana,
  messages: {
    bare: '{code} has the name {name} here. Use it.',
  },
  check(site, analysis) {
    if (site.kind !== 'sent' && site.kind !== 'compared') return [];
    if (site.kind === 'compared' && isBorder(site.comparison)) return [];
    return site.parts.flatMap((part) =>
      part.values.flatMap((value) => {
        const [first] = part.names ?? [];
        if (value.kind !== 'number' || !part.names || !first) return [];
        const fixes = preferFirst(
          part.names.map(({ name }) => ({
            title: { template: phrases.replaceByName, data: { name } },
            edits: [rewrite(part, name, analysis)],
          })),
        );
        return [
          {
            messageId: 'bare',
            data: { code: value.value, name: first.name },
            span: part.span,
            site,
            codes: [value.value],
            // Only the author knows which of several names is meant.
            fixes: fixes.length === 1 ? safely(fixes) : fixes,
          },
        ];
      }),
    );
  },
});
