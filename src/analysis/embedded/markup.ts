import { QuoteType, Tokenizer } from 'htmlparser2';
import type { Stretch } from '../span.js';

/** A script element. */
export interface Script {
  /** As written, by lower-case name. Empty for an attribute without a value. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly content: Stretch;
}

/** The code in a text of markup, in order of position. */
export interface Markup {
  readonly scripts: readonly Script[];
  /** The values of attributes that are code: of `onclick`, or of `@click` in Vue and Alpine. */
  readonly handlers: readonly Stretch[];
}

const quotes: Partial<Record<QuoteType, Stretch['quote']>> = {
  [QuoteType.Double]: '"',
  [QuoteType.Single]: "'",
  [QuoteType.Unquoted]: '',
};

/** `@click` and `v-on:click` of Vue, `@click` and `x-on:click` of Alpine, with modifiers. */
const directive = /^(@|[vx]-on:)[a-z][\w.:-]*$/;
/** `onclick`. In a component such an attribute may hold anything. */
const native = /^on[a-z]+$/;

/**
 * Finds the code in HTML or in a language like it. The text may be incomplete: a script without an end tag reaches to
 * the end. `isHtml` follows the HTML standard. Otherwise `<script />` is closed, and `<Script>` is a component.
 */
export function readMarkup(text: string, isHtml: boolean): Markup {
  const scripts: Script[] = [];
  const handlers: Stretch[] = [];
  let tag = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  let valueStart = 0;
  let hasReference = false;
  let open: { readonly attributes: ReadonlyMap<string, string>; readonly start: number } | undefined;

  function isHandler(name: string): boolean {
    return directive.test(name) || (isHtml && native.test(name));
  }

  function begin(tagEnd: number): void {
    if ((isHtml ? tag.toLowerCase() : tag) === 'script') open = { attributes, start: tagEnd + 1 };
  }

  function close(end: number): void {
    if (!open) return;
    scripts.push({ attributes: open.attributes, content: { start: open.start, end } });
    open = undefined;
  }

  const tokenizer = new Tokenizer(
    { recognizeSelfClosing: !isHtml },
    {
      onopentagname(start, end) {
        tag = text.slice(start, end);
        attributes = new Map();
      },
      onattribname(start, end) {
        attribute = text.slice(start, end).toLowerCase();
        valueStart = -1;
        hasReference = false;
      },
      onattribdata(start) {
        if (valueStart < 0) valueStart = start;
      },
      onattribentity() {
        hasReference = true;
      },
      onattribend(quote, after) {
        const delimiter = quotes[quote];
        const end = delimiter ? after - 1 : after;
        attributes.set(attribute, valueStart < 0 ? '' : text.slice(valueStart, end));
        // A character reference stands for fewer characters than it has, so offsets would differ.
        if (delimiter === undefined || valueStart < 0 || hasReference || !isHandler(attribute)) return;
        // The end of the block needs a character in this line.
        if (/[\r\n]/.test(text.charAt(end))) return;
        handlers.push({ start: valueStart, end, quote: delimiter });
      },
      onopentagend: begin,
      onselfclosingtag(at) {
        if (isHtml) begin(at);
      },
      onclosetag(start) {
        close(start - '</'.length);
      },
      onend: () => close(text.length),
      ontext() {},
      ontextentity() {},
      oncomment() {},
      oncdata() {},
      ondeclaration() {},
      onprocessinginstruction() {},
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  return { scripts, handlers };
}
