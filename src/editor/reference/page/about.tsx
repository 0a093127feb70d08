import { type Entry, outcomeIn, type Reference, sayWith } from '../../../session/reference.js';
import { signs } from './signs.js';
import { Text } from './text.js';
import { Why } from './why.js';

interface Props {
  readonly entry: Entry;
  readonly reference: Pick<Reference, 'texts' | 'runtimeGroups'>;
  readonly words: readonly string[];
}

const fill = sayWith();

/** Details of an entry that its row doesn't show. Links open outside the editor, after a question. */
export function About({ entry, reference: { texts, runtimeGroups }, words }: Props) {
  const runtimes = runtimeGroups.flatMap((group) => group.runtimes);
  const outcomes = Object.keys(signs).flatMap((key) => {
    const outcome = key as keyof typeof signs;
    const names = runtimes
      .filter((runtime) => outcomeIn(runtime, entry) === outcome)
      .map(({ name, version }) => `${name} ${version}`);
    return names.length > 0 ? [fill(texts.inGroup, { group: texts[outcome], outcome: names.join(', ') })] : [];
  });
  const facts = [...entry.facts, { label: texts.whatCloseDoes, lines: outcomes }];
  return (
    <div class="about">
      {entry.situations && <Why title={texts.whyItArrives} situations={entry.situations} />}
      <dl>
        {facts.map(({ label, lines }) => (
          <div key={label}>
            <dt>
              <Text text={label} />
            </dt>
            {lines.map((line) => (
              <dd key={line}>
                <Text text={line} words={words} />
              </dd>
            ))}
          </div>
        ))}
        {entry.sources.length > 0 && (
          <div>
            <dt>{texts.sources}</dt>
            {entry.sources.map(({ title, url }) => (
              <dd key={url}>
                <a href={url}>{title}</a>
              </dd>
            ))}
          </div>
        )}
      </dl>
    </div>
  );
}
