import type { Entry } from '../../../features/referenceEntry.js';
import { WithCode } from './withCode.js';

interface Props {
  readonly entry: Entry;
  /** The label of the links. */
  readonly sources: string;
}

/** All there is to say of an entry. The editor asks before it opens a link, and opens it outside. */
export function About({ entry: { meaning, facts, sources: links }, sources }: Props) {
  return (
    <div class="about">
      <p>{meaning}</p>
      <dl>
        {facts.map(({ label, lines }) => (
          <div key={label}>
            <dt>
              <WithCode text={label} />
            </dt>
            {lines.map((line) => (
              <dd key={line}>
                <WithCode text={line} />
              </dd>
            ))}
          </div>
        ))}
        <div>
          <dt>{sources}</dt>
          {links.map(({ title, url }) => (
            <dd key={url}>
              <a href={url}>{title}</a>
            </dd>
          ))}
        </div>
      </dl>
    </div>
  );
}
