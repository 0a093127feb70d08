import type { Analysis } from '../analysis/site.js';
import type { Span } from '../analysis/span.js';
import { phrases } from '../rules/phrases.js';
import type { Edit, Fix } from '../rules/rule.js';
import { namesIn } from './directives.js';

/**
 * Silences a rule from the top of the file on, or from where the code of a document of another language begins, and
 * leaves room to say why. None where only attributes hold code up to `span`.
 */
export function disableFile(rule: string, span: Span, analysis: Analysis): readonly Fix[] {
  const top = topAbove(span, analysis);
  if (!top) return [];
  const edit = addToComment(rule, top, span, analysis) ?? {
    ...{ start: top.offset, end: top.offset },
    text: `/* close-codes-disable ${rule} -- reason */${top.behind}`,
  };
  return [{ title: { template: phrases.disableFile, data: { rule } }, edits: [edit] }];
}

interface Top {
  readonly offset: number;
  /** What sets the comment apart from the code behind it. */
  readonly behind: string;
}

function topAbove({ start }: Span, { text, embedded }: Analysis): Top | undefined {
  const [lineEnd] = /\r?\n/.exec(text) ?? ['\n'];
  if (!embedded) {
    const [shebang = ''] = /^#!.*\r?\n/.exec(text) ?? [];
    return { offset: shebang.length, behind: lineEnd };
  }
  const stretch = embedded.find((candidate) => candidate.quote === undefined && candidate.start <= start);
  if (!stretch) return undefined;
  const [lineOfTag = ''] = /^[ \t]*\r?\n/.exec(text.slice(stretch.start, stretch.end)) ?? [];
  const line = stretch.start + lineOfTag.length;
  const [indentation = ''] = /^[ \t]*/.exec(text.slice(line)) ?? [];
  const startsLine = line === 0 || text[line - 1] === '\n';
  return { offset: line + indentation.length, behind: startsLine ? lineEnd + indentation : ' ' };
}

/** The comment that another rule has there: `rule-a -- why`  →  `rule-a, rule-b -- why`. */
function addToComment(rule: string, { offset }: Top, { start }: Span, analysis: Analysis): Edit | undefined {
  const directive = analysis.directives.find(
    ({ rules, span, range }) => span.start === offset && rules.length > 0 && start < range.end,
  );
  const last = directive && namesIn(directive, analysis.text).at(-1);
  return last && { start: last.span.end, end: last.span.end, text: `, ${rule}` };
}
