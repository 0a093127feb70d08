import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { codeOf, idOf, labelOf, outcomeIn } from '../../../features/entries.js';
import type { Reference } from '../../../features/reference.js';
import type { Entry } from '../../../features/referenceEntry.js';
import { sayWith } from '../../../features/say.js';
import type { FromPage } from '../messages.js';
import { About } from './about.js';

interface Props {
  readonly reference: Reference;
  readonly entries: readonly Entry[];
  /** The id of the entry that is unfolded; empty for none. */
  readonly open: string;
  onOpen(id: string): void;
  /** Up, out of the first row, or Escape. */
  onLeave(): void;
  ask(request: FromPage): void;
}

const fill = sayWith();
const signs = { takes: '✓', throws: '✕', other: '≠', varies: '±' } as const;

export function Table({ reference: { texts, runtimes }, entries, open, onOpen, onLeave, ask }: Props) {
  // Tab enters the table in one row; the arrow keys go to the others.
  const [current, setCurrent] = useState('');
  const ids = entries.map(idOf);
  const reachable = ids.includes(current) ? current : ids[0];

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') onLeave();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !(event.target instanceof HTMLElement)) return;
    const rows = [...document.querySelectorAll('tr[data-entry]')];
    const row = event.target.closest('tr[data-entry]');
    if (!row) return;
    event.preventDefault();
    const next = rows[rows.indexOf(row) + step];
    if (next) (next.querySelector<HTMLElement>(`.${event.target.className}`) ?? next.querySelector('button'))?.focus();
    else if (step < 0) onLeave();
  }

  return (
    <section id="results" aria-labelledby="table">
      <h2 id="table">{texts.table}</h2>
      <p id="legend" class="legend">
        {texts.whatCloseDoes}:{' '}
        {Object.entries(signs).map(([outcome, sign]) => (
          <span key={outcome}>
            <b class={outcome}>{sign}</b> {texts[outcome as keyof typeof signs]}
          </span>
        ))}
      </p>
      <div class="scroll">
        <table id="codes" aria-labelledby="table" aria-describedby="legend" onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th scope="col">{texts.code}</th>
              <th scope="col">{texts.actions}</th>
              <th scope="col">{texts.meaning}</th>
              {runtimes.map(({ id, name, version }) => (
                <th key={id} scope="col" class="runtime">
                  <span>
                    {name} {version}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => {
              const id = idOf(entry);
              const code = codeOf(entry);
              const tabIndex = id === reachable ? 0 : -1;
              const isOpen = id === open;
              return (
                <Fragment key={id}>
                  <tr data-entry={id} onFocusIn={() => setCurrent(id)}>
                    <th scope="row">{labelOf(entry)}</th>
                    <td>
                      {code !== undefined && (
                        <>
                          <button
                            type="button"
                            class="insert"
                            tabIndex={tabIndex}
                            aria-label={fill(texts.insertCode, { code })}
                            onClick={() => ask({ kind: 'insert', code })}
                          >
                            {texts.insert}
                          </button>
                          <button
                            type="button"
                            class="copy"
                            tabIndex={tabIndex}
                            aria-label={fill(texts.copyCode, { code })}
                            onClick={() => ask({ kind: 'copy', code })}
                          >
                            {texts.copy}
                          </button>
                        </>
                      )}
                    </td>
                    <td>
                      <button
                        type="button"
                        class="name"
                        tabIndex={tabIndex}
                        aria-expanded={isOpen}
                        onClick={() => onOpen(isOpen ? '' : id)}
                      >
                        {entry.name}
                      </button>
                      {entry.agreedBy && <small>{entry.agreedBy}</small>}
                      <p>{entry.verdict}</p>
                    </td>
                    {runtimes.map((runtime) => {
                      const outcome = outcomeIn(runtime, entry);
                      return (
                        <td key={runtime.id} class={outcome} title={`${runtime.name}: ${texts[outcome]}`}>
                          <span aria-hidden="true">{signs[outcome]}</span>
                          <span class="spoken">{texts[outcome]}</span>
                        </td>
                      );
                    })}
                  </tr>
                  {isOpen && (
                    <tr>
                      <td colspan={3 + runtimes.length}>
                        <About entry={entry} sources={texts.sources} />
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
