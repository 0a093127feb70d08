import type { Situation } from '../../../session/reference.js';
import { Text } from './text.js';

interface Props {
  readonly title: string;
  readonly situations: readonly Situation[];
}

/** Why a code arrives: what somebody sees, unfolded to what can be behind it and where to look. */
export function Why({ title, situations }: Props) {
  return (
    <section class="why" aria-label={title}>
      <h3>{title}</h3>
      {situations.map(({ sign, causes }) => (
        <details key={sign}>
          <summary>
            <Text text={sign} />
          </summary>
          <ul>
            {causes.map(({ cause, look, sources }) => (
              <li key={cause}>
                <Text text={cause} />
                <p>
                  <Text text={look} />{' '}
                  {sources.map(({ title, url }) => (
                    <a key={url} href={url}>
                      {title}
                    </a>
                  ))}
                </p>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
