import type { ForwardedSite, Part, ReasonSite, Received } from '../analysis/site.js';
import { arrivingIn } from '../registry/arriving.js';
import { rangeText, runsOf } from '../registry/codeRange.js';
import { describe } from '../registry/describe.js';
import { sources } from '../registry/sources.js';
import { consequenceOfLength, errorsFor, errorsForLength, goesWrong } from '../rules/consequence.js';
import { maxNamedCodes } from '../rules/limits.js';
import { byteLength, maxReasonBytes } from '../rules/reasonLength.js';
import { errorRow } from './errorRow.js';
import { blocks, links, table, titleLine } from './markdown.js';
import type { Say } from './say.js';
import { whySource } from './situations.js';

export const closeEventCardTexts = {
  code: 'Close code',
  codeMeaning: 'Why the connection ended, as far as this end can tell.',
  fromFrame: 'From the other end',
  madeHere: 'Set by this end',

  wasClean: 'Clean close',
  wasCleanMeaning: 'Whether both ends sent a Close frame before the connection ended.',
  anyOther: 'With any other code',
  withCodes: 'With {codes}',

  passedOn: 'Received code, passed on',
  passedOnMeaning: 'These received codes pass every check before this call.',
  getsHere: 'Gets here',
  goesWrongHere: 'Goes wrong here',
  none: 'None',

  reason: 'Close reason',
  reasonMeaning: "The text of the other end's Close frame; empty without one.",
  asBuffer: 'In ws, a listener added with `on()` gets a Buffer. `reason.toString()` is the text.',

  length: '{bytes} of {room} bytes.',
  lengthAtLeast: '{bytes} of {room} bytes, or more.',
  tooLong: '{bytes} of {room} bytes: {consequence}.',
  room: 'A Close frame has room for {room} bytes of UTF-8 beside the code. A letter outside ASCII takes two to four.',
} as const;

const texts = closeEventCardTexts;

/** The codes or reasons that a close event or a close handler can receive, in Markdown. */
export function arrivedCard({ what, apis }: Received, say: Say): string {
  const { fromFrame, madeHere } = arrivingIn(apis);
  switch (what) {
    case 'code':
      return blocks(
        titleLine(say(texts.code), say(texts.codeMeaning)),
        table([
          [say(texts.fromFrame), inRuns(fromFrame)],
          [say(texts.madeHere), madeHere.map(nameOf).join(', ')],
        ]),
        links([whySource(say), sources.closeCode, sources.closeEvent, sources.mdnCode]),
      );
    case 'wasClean': {
      const unclean = madeHere.filter((code) => describe(code).seen.wasClean === false);
      return blocks(
        titleLine(say(texts.wasClean), say(texts.wasCleanMeaning)),
        table([
          ['`false`', say(texts.withCodes, { codes: unclean.map(nameOf).join(', ') })],
          ['`true`', say(texts.anyOther)],
        ]),
        links([sources.closeEvent, sources.mdnCloseEvent]),
      );
    }
    case 'reason':
      return blocks(
        titleLine(say(texts.reason), say(texts.reasonMeaning)),
        apis.includes('ws') ? say(texts.asBuffer) : '',
        links([sources.closeFrame, sources.closeEvent]),
      );
  }
}

/** The received codes that reach a close call, in Markdown. Undefined where they are not known. */
export function passedOnCard(
  { apis, arriving, passedCodes }: ForwardedSite,
  say: Say,
  isReported: boolean,
): string | undefined {
  if (passedCodes.length === 0) return undefined;
  const passedWrong = passedCodes.filter(({ sent }) => goesWrong(apis, sent));
  const wrong = passedWrong.map(({ received }) => received);
  const [first] = passedWrong;
  const errors = isReported && first ? errorsFor(apis, first.sent) : undefined;
  const inWords = wrong.length > maxNamedCodes ? inRuns(wrong) : wrong.map(nameOf).join(', ');
  return blocks(
    titleLine(say(texts.passedOn), say(texts.passedOnMeaning)),
    table([
      [say(texts.getsHere), arriving.map(rangeText).join(', ')],
      [say(texts.goesWrongHere), inWords || say(texts.none)],
      ...(errors ? [errorRow(errors, say)] : []),
    ]),
    links([sources.definedCodes, sources.closeCode]),
  );
}

/** How much of the space in a Close frame a reason uses, in Markdown. Undefined where its text isn't known. */
export function reasonCard(
  { apis }: ReasonSite,
  { values, atLeast }: Part,
  say: Say,
  isReported: boolean,
): string | undefined {
  const known = values.flatMap((value) => (value.kind === 'string' && value.value !== undefined ? [value.value] : []));
  const lengths = (known.length === 0 && atLeast !== undefined ? [atLeast] : known).map(byteLength);
  if (lengths.length === 0) return undefined;
  const bytes = Math.max(...lengths);
  const data = { bytes, room: maxReasonBytes };
  if (isReported && bytes > maxReasonBytes) {
    const errors = errorsForLength(apis);
    return blocks(
      `**${say(texts.reason)}**`,
      say(texts.room, data),
      errors ? table([errorRow(errors, say)]) : '',
      links([sources.closeFrame]),
    );
  }
  const fits = say(known.length > 0 ? texts.length : texts.lengthAtLeast, data);
  const length =
    bytes > maxReasonBytes ? say(texts.tooLong, { ...data, consequence: consequenceOfLength(apis) }) : fits;
  return blocks(titleLine(say(texts.reason), length), say(texts.room, data), links([sources.closeFrame]));
}

/** 1000, 1001, 1002, 1005 as "1000-1002, 1005". */
function inRuns(codes: readonly number[]): string {
  return runsOf(codes).map(rangeText).join(', ');
}

function nameOf(code: number): string {
  return `${code} ${describe(code).name}`;
}
