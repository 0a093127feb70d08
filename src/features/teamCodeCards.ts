import { type Meant, meaningsOf, rangesOf, type TeamCodes } from '../analysis/config/teamCodes.js';
import { blocks, plainText } from './markdown.js';
import type { Say } from './say.js';
import { reconnectionOf, senderOf, teamCodeTexts } from './teamCodeTexts.js';

const texts = teamCodeTexts;

/**
 * The meaning of a private code in one plain sentence, from the team or else from the first vocabulary. Empty where
 * nobody defines it.
 */
export function teamCodeSentence(code: number, teamCodes: TeamCodes, say: Say): string {
  const [meant] = meaningsOf(code, teamCodes);
  if (!meant) return '';
  const { vocabulary, code: entry } = meant;
  const meaning = entry.meaning ?? entry.name;
  return `${say(vocabulary?.name ?? texts.team)}: ${vocabulary ? say(meaning) : meaning}`;
}

/** All meanings of a private code in plain sentences, one on each line. Empty where nobody defines it. */
export function teamCodeInWords(code: number, teamCodes: TeamCodes, say: Say): string {
  const [meant] = meaningsOf(code, teamCodes);
  if (!meant) return '';
  const more = [...senderOf(meant.code), ...reconnectionOf(meant.code)].map((sentence) => say(sentence));
  return [teamCodeSentence(code, teamCodes, say), ...more].join('\n');
}

/** The meanings of a private code for the team and in the vocabularies, in Markdown. Empty where nobody defines it. */
export function teamCodeCard(code: number, teamCodes: TeamCodes, say: Say): string {
  const meanings = meaningsOf(code, teamCodes);
  if (meanings.length > 0) return blocks(...meanings.map((meant) => meaningLine(meant, say)));
  return blocks(
    ...rangesOf(code, teamCodes).map(({ range, vocabulary }) => {
      const [from, to] = range.range;
      const { title, url } = vocabulary.source;
      const line = say(texts.saysOfRange, { who: say(vocabulary.name), from, to, meaning: say(range.meaning) });
      return `${line} [${title}](${url})`;
    }),
  );
}

function meaningLine({ code, vocabulary }: Meant, say: Say): string {
  const { name, meaning = '' } = code;
  const written = (text: string) => (vocabulary ? say(text) : plainText(text));
  const url = vocabulary?.source.url ?? ('url' in code && typeof code.url === 'string' ? code.url : undefined);
  const sentences = [
    say(texts.says, {
      who: say(vocabulary?.name ?? texts.team),
      name: vocabulary ? name : plainText(name),
      meaning: meaning && written(meaning),
    }).trim(),
    ...[...senderOf(code), ...reconnectionOf(code)].map((sentence) => say(sentence)),
    ...(url ? [`[${vocabulary?.source.title ?? new URL(url).host}](<${new URL(url).href}>)`] : []),
  ];
  return sentences.join(' ');
}
