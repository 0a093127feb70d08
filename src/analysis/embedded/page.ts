import type { EmbeddedCode } from './embeddedCode.js';
import { readMarkup, type Script } from './markup.js';
import { codeOfScripts } from './scripts.js';

/** Code in HTML: classic scripts and inline handlers share the page's globals, modules stand alone. */
export function codeInPage(text: string): readonly EmbeddedCode[] {
  const { scripts, handlers } = readMarkup(text, true);
  const classic = codeOfScripts(
    text,
    scripts.filter((script) => !isModule(script)),
    handlers,
  );
  return [...classic, ...scripts.filter(isModule).flatMap((script) => codeOfScripts(text, [script]))];
}

/** Babel runs scripts of its own type, and is told of modules in another attribute. */
function isModule({ attributes }: Script): boolean {
  return [attributes.get('type'), attributes.get('data-type')].some((type) => /^\s*module\s*$/i.test(type ?? ''));
}
