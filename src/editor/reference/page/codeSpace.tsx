import { codeOf, type Entry, labelOf, type Reference } from '../../../session/reference.js';
import { Text } from './text.js';

interface Props {
  readonly reference: Reference;
  readonly isFolded: boolean;
  /** A search query was chosen. */
  onQuery(query: string): void;
  onCode(code: number): void;
}

/** The last code that is drawn to scale. */
const end = 4999;

/** A drawing of the code space from 0 to 4999: who defines codes in a range, and where they are legal. */
export function CodeSpace({ reference, isFolded, onQuery, onCode }: Props) {
  const { texts, ranges, legal, entries, team, services } = reference;
  const senders: readonly [Entry['senders'], string][] = [
    ['both', texts.eitherEnd],
    ['server', texts.servers],
    ['client', texts.clients],
    ['none', texts.nobody],
  ];
  return (
    <details class="map" open={!isFolded}>
      <summary>
        <h2>{texts.map}</h2>
      </summary>
      <p>{texts.mapNote}</p>
      <div class="line scale" aria-hidden="true">
        {ranges
          .filter(({ range: [from] }) => from <= end)
          .map(({ range: [from, to] }) => (
            <i key={from} style={{ left: percent(from), width: percent(to - from + 1) }} />
          ))}
      </div>
      <ul class="ranges">
        {ranges.map(({ range: [from, to], name, assignedBy }) => (
          <li
            key={from}
            class={from > end ? 'beyond' : ''}
            style={from > end ? {} : { flexGrow: String(to - from + 1) }}
          >
            <button type="button" onClick={() => onQuery(`${from}-${to}`)}>
              <strong>{`${from}-${to}`}</strong> <span>{name}</span> <small>{assignedBy}</small>
            </button>
          </li>
        ))}
      </ul>
      <ul class="legal">
        {legal.map(({ label, codes }) => (
          <li key={label}>
            <Text text={label} />: {labelOf({ codes })}
            <div class="line" aria-hidden="true">
              {codes.map(([from, to]) => (
                <i key={from} style={{ left: percent(from), width: percent(to - from + 1) }} />
              ))}
            </div>
          </li>
        ))}
      </ul>
      <h3 id="registered">{texts.registered}</h3>
      <dl class="registered" aria-labelledby="registered">
        {senders.map(([who, label]) => (
          <div key={who} class={who}>
            <dt>{label}</dt>
            {entries
              .filter((entry) => entry.senders === who)
              .map((entry) => [codeOf(entry), entry] as const)
              .map(
                ([code, { name }]) =>
                  code !== undefined && (
                    <dd key={code}>
                      <button type="button" title={name} onClick={() => onCode(code)}>
                        {code} <span class="spoken">{name}</span>
                      </button>
                    </dd>
                  ),
              )}
          </div>
        ))}
      </dl>
      <h3 id="agreed">{texts.agreed}</h3>
      <ul class="agreed" aria-labelledby="agreed">
        {[...countByName([...team, ...services])].map(([name, count]) => (
          <li key={name}>
            <button type="button" onClick={() => onQuery(name)}>
              {name} <small>{count}</small>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The number of entries by the name of who defines them, in order. */
function countByName(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { agreedBy = '' } of entries) counts.set(agreedBy, (counts.get(agreedBy) ?? 0) + 1);
  return counts;
}

function percent(codes: number): string {
  return `${(codes / (end + 1)) * 100}%`;
}
