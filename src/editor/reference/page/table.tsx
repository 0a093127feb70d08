import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import {
  codeOf,
  type Entry,
  type Found,
  idOf,
  labelOf,
  outcomeInGroup,
  type Reference,
  sayWith,
} from '../../../session/reference.js';
import type { FromPage } from '../messages.js';
import { About } from './about.js';
import { signs } from './signs.js';
import { Text } from './text.js';

interface Props {
  readonly reference: Reference;
  readonly found: Found;
  /** The words of the search query. Empty where all entries are shown. */
  readonly words: readonly string[];
  /** The id of the unfolded entry. Empty for none. */
  readonly open: string;
  onOpen(id: string): void;
  /** Called for the up arrow in the first row. */
  onLeave(): void;
  ask(request: FromPage): void;
}

const fill = sayWith();

export function Table({ reference, found: { exact, others }, words, open, onOpen, onLeave, ask }: Props) {
  const { texts, runtimeGroups } = reference;
  const columns = 3 + runtimeGroups.length;
  // Tab enters the table in one row. The arrow keys move to the others.
  const [current, setCurrent] = useState('');
  const ids = [...exact, ...others.map(({ entry }) => entry)].map(idOf);
  const reachable = ids.includes(current) ? current : ids[0];

  function onKeyDown(event: KeyboardEvent): void {
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

  function rowOf(entry: Entry, lines: readonly string[] = []) {
    const id = idOf(entry);
    const code = codeOf(entry);
    const tabIndex = id === reachable ? 0 : -1;
    const isOpen = id === open;
    return (
      <Fragment key={id}>
        <tr data-entry={id} onFocusIn={() => setCurrent(id)}>
          <th scope="row">
            <Text text={labelOf(entry)} words={words} />
          </th>
          <td class="what">
            <button
              type="button"
              class="name"
              tabIndex={tabIndex}
              aria-expanded={isOpen}
              onClick={() => onOpen(isOpen ? '' : id)}
            >
              <Text text={entry.name} words={words} />
            </button>
            {entry.agreedBy && (
              <small>
                <Text text={entry.agreedBy} words={words} />
              </small>
            )}
            <p>
              <Text text={entry.meaning} words={words} />
            </p>
            <p class="verdict">
              <Text text={entry.verdict} words={words} />
            </p>
            {!isOpen &&
              lines.map((line) => (
                <p class="because" key={line}>
                  <Text text={line} words={words} />
                </p>
              ))}
          </td>
          {runtimeGroups.map((group) => {
            const outcome = outcomeInGroup(group, entry);
            return (
              <td
                key={group.name}
                class={`runtime ${outcome}`}
                title={fill(texts.inGroup, { group: group.name, outcome: texts[outcome] })}
              >
                <span aria-hidden="true">{signs[outcome]}</span>
                <span class="spoken">{texts[outcome]}</span>
              </td>
            );
          })}
          <td class="use">
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
        </tr>
        {isOpen && (
          <tr>
            <td colspan={columns}>
              <About entry={entry} reference={reference} words={words} />
            </td>
          </tr>
        )}
      </Fragment>
    );
  }

  return (
    <section id="results" aria-labelledby="table">
      <h2 id="table">{texts.table}</h2>
      <details open={words.length === 0}>
        <summary>{texts.whatCloseDoes}</summary>
        <p id="legend" class="legend">
          {Object.entries(signs).map(([outcome, sign]) => (
            <span key={outcome}>
              <b class={outcome}>{sign}</b> {texts[outcome as keyof typeof signs]}
            </span>
          ))}
        </p>
      </details>
      <table id="codes" aria-labelledby="table" aria-describedby="legend" onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col">{texts.code}</th>
            <th scope="col">{texts.meaning}</th>
            {runtimeGroups.map(({ name }) => (
              <th key={name} scope="col" class="runtime">
                {name}
              </th>
            ))}
            <th scope="col">{texts.actions}</th>
          </tr>
        </thead>
        {exact.length > 0 && <tbody>{exact.map((entry) => rowOf(entry))}</tbody>}
        <tbody>
          {exact.length > 0 && others.length > 0 && (
            <tr class="group">
              <th scope="rowgroup" colspan={columns}>
                {texts.alsoIn}
              </th>
            </tr>
          )}
          {others.map(({ entry, lines }) => rowOf(entry, lines))}
        </tbody>
      </table>
    </section>
  );
}
