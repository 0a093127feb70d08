import type { Analysis } from '../analysis/site.js';
import type { Span } from '../analysis/span.js';
import { noBlindReconnect } from '../rules/no-blind-reconnect.js';
import type { Translate } from '../rules/rule.js';
import { keepsValues } from './embedded.js';
import type { Refactoring } from './extractCodes.js';
import { withWriter } from './ruleContext.js';
import { sayWith } from './say.js';

/**
 * How a handler that connects again can decide by the close code, where `span` touches its place, its head or what
 * connects: also while the rule that would report it is off.
 */
export function reconnectHelp(analysis: Analysis, span: Span, translate?: Translate): readonly Refactoring[] {
  const say = sayWith(translate);
  const context = withWriter(analysis);
  const touches = ({ start, end }: Span) => start <= span.end && span.start <= end;
  return analysis.sites
    .filter((site) => site.kind === 'reconnect' && [site.span, ...site.around].some(touches))
    .flatMap((site) => noBlindReconnect.check(site, context))
    .flatMap(({ fixes }) => fixes.filter((fix) => keepsValues(fix, analysis)))
    .map(({ title, edits }) => ({ title: say(title.template, title.data), edits }));
}
