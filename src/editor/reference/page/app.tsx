import { useEffect, useRef, useState } from 'preact/hooks';
import { codeOf, entriesOf, idOf, type Reference, sayWith, search, wordsOf } from '../../../session/reference.js';
import type { FromPage, ToPage } from '../messages.js';
import { CodeSpace } from './codeSpace.js';
import { Table } from './table.js';

/** What is kept while the panel is hidden, and when the editor is started again. */
export interface State {
  readonly query: string;
  /** The id of the entry that is unfolded; empty for none. */
  readonly open: string;
}

interface Props {
  readonly reference: Reference;
  readonly show: Extract<ToPage, { kind: 'show' }> | undefined;
  readonly done: Extract<ToPage, { kind: 'done' }> | undefined;
  readonly restored: State | undefined;
  ask(request: FromPage): void;
  keep(state: State): void;
}

const fill = sayWith();

export function App({ reference, show, done, restored, ask, keep }: Props) {
  const { texts } = reference;
  const [state, setState] = useState<State>(restored ?? { query: '', open: '' });
  const { query, open } = state;
  // What was done is of interest until something else is.
  const [past, setPast] = useState(done);
  const field = useRef<HTMLInputElement>(null);
  const found = search(query, reference);
  const entries = [...found.exact, ...found.others.map(({ entry }) => entry)];
  const [first] = entries;

  useEffect(() => {
    keep(state);
    setPast(done);
  }, [state]);

  useEffect(() => {
    if (show) showCode(show.code);
    else field.current?.focus();
  }, [show]);

  useEffect(() => {
    if (query !== '') document.getElementById('results')?.scrollIntoView();
  }, [query]);

  useEffect(() => {
    const bar = document.querySelector('search');
    const head = document.querySelector('thead');
    if (!bar || !head) return;
    // What sticks to the top below the search has to know how high that is.
    const observer = new ResizeObserver(() => {
      document.documentElement.style.setProperty('--search', `${bar.offsetHeight}px`);
      document.documentElement.style.setProperty('--head', `${head.offsetHeight}px`);
    });
    observer.observe(bar);
    observer.observe(head);
    return () => observer.disconnect();
  }, []);

  function showCode(code: number): void {
    const [entry, ...others] = entriesOf(code, reference);
    const isListed = others.length === 0 && reference.entries.some((one) => codeOf(one) === code);
    const id = entry ? idOf(entry) : '';
    setState({ query: isListed ? '' : String(code), open: id });
    goTo(id);
  }

  /** Below the search and the table's head, once the row is there. */
  function goTo(id: string): void {
    requestAnimationFrame(() => {
      const row = document.querySelector(`tr[data-entry="${CSS.escape(id)}"]`);
      row?.scrollIntoView({ block: 'start' });
      row?.querySelector('button')?.focus({ preventScroll: true });
    });
  }

  function searchFor(words: string): void {
    setState({ query: words, open: '' });
    field.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      document.querySelector<HTMLElement>('tbody button[tabindex="0"]')?.focus();
    } else if (event.key === 'Enter' && first && query.trim() !== '') {
      setState({ query, open: idOf(first) });
      goTo(idOf(first));
    }
  }

  return (
    <main>
      <h1>{texts.title}</h1>
      <search>
        <label for="search">{texts.search}</label>
        <input
          id="search"
          type="search"
          ref={field}
          value={query}
          placeholder={texts.searchHint}
          autocomplete="off"
          spellcheck={false}
          aria-controls="codes"
          aria-describedby="keys"
          onInput={({ currentTarget }) => setState({ query: currentTarget.value, open })}
          onKeyDown={onKeyDown}
        />
        <p id="keys">{texts.searchKeys}</p>
        <p role="status" id="found">
          {entries.length === 0
            ? texts.nothing
            : fill(texts.found, { count: entries.length, total: search('', reference).others.length })}
        </p>
        <p role="status" id="done">
          {done === past ? '' : done?.message}
        </p>
      </search>
      <CodeSpace reference={reference} isFolded={query !== ''} onQuery={searchFor} onCode={showCode} />
      <Table
        reference={reference}
        found={found}
        words={wordsOf(query)}
        open={open}
        onOpen={(id) => setState({ query, open: id })}
        onLeave={() => field.current?.focus()}
        ask={ask}
      />
    </main>
  );
}
