import { useEffect, useRef, useState } from 'preact/hooks';
import { codeOf, entriesOf, idOf, type Reference, sayWith, search, wordsOf } from '../../../session/reference.js';
import type { FromPage, ToPage } from '../messages.js';
import { CodeSpace } from './codeSpace.js';
import { Table } from './table.js';

/** The state that survives hiding the panel and restarting the editor. */
export interface State {
  readonly query: string;
  /** The id of the unfolded entry. Empty for none. */
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
  // The message is shown until the user does something else.
  const [past, setPast] = useState(done);
  const field = useRef<HTMLInputElement>(null);
  const focused = useRef<Element>(null);
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
    // The codes of the team change while a row has the focus, and then it can be gone.
    if (document.hasFocus() && focused.current?.isConnected === false) field.current?.focus();
  }, [reference]);

  useEffect(() => {
    if (query !== '') document.getElementById('results')?.scrollIntoView();
  }, [query]);

  useEffect(() => {
    const bar = document.querySelector('search');
    const head = document.querySelector('thead');
    if (!bar || !head) return;
    // The height of the sticky search field positions what sticks below it.
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

  /** Scrolls to a row, below the search field and the table's head, once it is rendered. */
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

  function onFocusIn({ target }: FocusEvent): void {
    if (target instanceof Element) focused.current = target;
  }

  return (
    <main onFocusIn={onFocusIn} onKeyDown={({ key }) => key === 'Escape' && field.current?.focus()}>
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
