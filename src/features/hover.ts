import type { Reading } from '../analysis/reading.js';
import { isCodeSite } from '../analysis/site.js';
import type { Span } from '../analysis/span.js';
import { situations } from '../registry/situations.js';
import type { Translate } from '../rules/rule.js';
import { arrivedCard, passedOnCard, reasonCard } from './closeEventCards.js';
import { codeCard, codesIn } from './codeCards.js';
import type { Finding } from './finding.js';
import { sayWith } from './say.js';
import { type UnnamedCode, unnamedCodes } from './unnamedCodes.js';

export interface Hover {
  readonly span: Span;
  /** Markdown without command links or HTML. */
  readonly markdown: string;
  /** The close codes that it explains. Empty for reasons and other things around a code. */
  readonly codes: readonly number[];
  /** The codes of which the reference says why they arrive. */
  readonly explained: readonly number[];
  /** The codes that have no name. */
  readonly unnamed: readonly UnnamedCode[];
}

/**
 * The hover at an offset (UTF-16), if a close code or something around one is there. It doesn't repeat the findings
 * that the editor shows there.
 */
export function hover(
  reading: Reading,
  offset: number,
  translate?: Translate,
  findings: readonly Pick<Finding, 'span'>[] = [],
): Hover | undefined {
  const { analysis } = reading;
  const isReported = findings.some(({ span }) => isIn(span, offset));
  const say = sayWith(translate);
  for (const site of analysis.sites.filter(isCodeSite)) {
    if (site.kind === 'forwarded') continue;
    const part = site.parts.find(({ span }) => isIn(span, offset));
    if (!part) continue;
    const options = { root: analysis.root, isReported };
    const markdown =
      site.kind === 'reason'
        ? reasonCard(site, part, say, isReported)
        : codeCard(site, part, analysis.teamCodes, say, options);
    if (!markdown) continue;
    if (site.kind === 'reason') return aboutNoCode(part.span, markdown);
    const codes = codesIn(part);
    const explained = codes.filter((code) => situations.has(code));
    return { span: part.span, markdown, codes, explained, unnamed: unnamedCodes(analysis, part.span) };
  }
  const forwarded = analysis.sites.filter((site) => site.kind === 'forwarded').find(({ span }) => isIn(span, offset));
  const passedOn = forwarded && passedOnCard(forwarded, say, isReported);
  if (forwarded && passedOn) return aboutNoCode(forwarded.span, passedOn);
  const arrived = reading.receivedAt(offset).find(({ span }) => isIn(span, offset));
  return arrived && aboutNoCode(arrived.span, arrivedCard(arrived, say));
}

function aboutNoCode(span: Span, markdown: string): Hover {
  return { span, markdown, codes: [], explained: [], unnamed: [] };
}

/** The end is included, because the cursor is there after typing. */
function isIn({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
