import type { Document } from '../analysis/index.js';
import type { Analysis } from '../analysis/site.js';
import { typingAt } from '../analysis/typing.js';
import { apiOf } from '../registry/apis/index.js';
import { accepted, apiName } from '../rules/consequence.js';
import { byteLength, maxReasonBytes } from '../rules/reasonLength.js';
import type { Translate } from '../rules/rule.js';
import { reasonAround } from './completions.js';
import { sayWith } from './say.js';
import { typingTexts } from './typingTexts.js';

/** What a close call takes, and which of it is being typed. */
export interface Signature {
  /** `close(code?, reason?)` */
  readonly label: string;
  /** The parameters, as they stand in the label. */
  readonly parameters: readonly { readonly label: string; readonly documentation: string }[];
  /** The index of the one being typed. */
  readonly active: number;
}

/** What to hand to the close call whose argument is being typed at an offset (UTF-16). */
export function signature(
  document: Document,
  analysis: Analysis,
  offset: number,
  translate?: Translate,
): Signature | undefined {
  const say = sayWith(translate);
  const written = reasonAround(offset, analysis);
  const site = written?.site ?? typingAt(document, offset)?.site;
  if (!site || (site.kind !== 'sent' && site.kind !== 'reason') || site.sending.form === 'properties') return undefined;
  // What stands between is the user's own function, whose signature the editor shows.
  if (site.sending.through) return undefined;
  const name = /[\w$]+$/.exec(site.sending.callee)?.[0] ?? 'close';
  const takes = site.apis.map((id) => say(typingTexts.takes, { api: apiName(id), codes: accepted(apiOf(id)) }));
  const [left] = (written ? written.texts : []).map((text) =>
    say(typingTexts.bytesLeft, { left: maxReasonBytes - byteLength(text), room: maxReasonBytes }),
  );
  return {
    label: `${name}(code?: number, reason?: string)`,
    parameters: [
      { label: 'code?: number', documentation: takes.join(' ') },
      {
        label: 'reason?: string',
        documentation: [...(left ? [`${left}.`] : []), say(typingTexts.reasonRoom, { room: maxReasonBytes })].join(' '),
      },
    ],
    active: site.kind === 'sent' ? 0 : 1,
  };
}
