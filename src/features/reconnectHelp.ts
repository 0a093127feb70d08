import type { Analysis } from '../analysis/analysis.js';
import type { Span } from '../analysis/span.js';
import { noBlindReconnect } from '../rules/no-blind-reconnect.js';
import type { Translate } from '../rules/rule.js';
import { keepsValues } from './embedded.js';
import type { Refactoring } from './extractCodes.js';
import { withWriter } from './ruleContext.js';
import { sayWith } from './say.js';

/**
 * Refactorings that make a reconnecting handler decide by the close code, where `span` touches the handler or a call
 * that connects. They don't depend on the rule.
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
