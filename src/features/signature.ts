import type { Reading } from '../analysis/reading.js';
import { apiOf } from '../registry/apis/index.js';
import { accepted, apiName } from '../rules/consequence.js';
import { byteLength, maxReasonBytes } from '../rules/reasonLength.js';
import type { Translate } from '../rules/rule.js';
import { reasonAround } from './completions.js';
import { completionTexts } from './completionTexts.js';
import { sayWith } from './say.js';

/** The signature of a close call, and the parameter that is being typed. */
export interface Signature {
  /** `close(code?, reason?)` */
  readonly label: string;
  /** The parameters, as they are written in the label. */
  readonly parameters: readonly { readonly label: string; readonly documentation: string }[];
  /** The index of the parameter that is being typed. */
  readonly active: number;
}

/** The signature of the close call whose argument is being typed at an offset (UTF-16). */
export function signature(reading: Reading, offset: number, translate?: Translate): Signature | undefined {
  const say = sayWith(translate);
  const written = reasonAround(offset, reading.analysis);
  const site = written?.site ?? reading.completionSiteAt(offset)?.site;
  if (!site || (site.kind !== 'sent' && site.kind !== 'reason') || site.sending.form === 'properties') return undefined;
  // The called function is the user's own. The editor shows its signature.
  if (site.sending.through) return undefined;
  const head = reading.writer.sending?.signature(site.sending.method?.name ?? 'close');
  if (!head) return undefined;
  const takes = site.apis.map((id) => say(completionTexts.takes, { api: apiName(id), codes: accepted(apiOf(id)) }));
  const [left] = (written ? written.texts : []).map((text) =>
    say(completionTexts.bytesLeft, { left: maxReasonBytes - byteLength(text), room: maxReasonBytes }),
  );
  return {
    label: head.label,
    parameters: [
      { label: head.code, documentation: takes.join(' ') },
      {
        label: head.reason,
        documentation: [...(left ? [`${left}.`] : []), say(completionTexts.reasonRoom, { room: maxReasonBytes })].join(
          ' ',
        ),
      },
    ],
    active: site.kind === 'sent' ? 0 : 1,
  };
}
