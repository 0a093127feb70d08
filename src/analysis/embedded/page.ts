import type { EmbeddedCode } from './embeddedCode.js';
import { readMarkup, type Script } from './markup.js';
import { codeOfScripts } from './scripts.js';

/** Code in HTML. Classic scripts and inline handlers share the page's globals. Each module is a program of its own. */
export function codeInPage(text: string): readonly EmbeddedCode[] {
  const { scripts, handlers } = readMarkup(text, true);
  const classic = codeOfScripts(
    text,
    scripts.filter((script) => !isModule(script)),
    handlers,
  );
  return [...classic, ...scripts.filter(isModule).flatMap((script) => codeOfScripts(text, [script]))];
}

/** Whether a script is a module. Scripts for Babel have a type of their own and say so in another attribute. */
function isModule({ attributes }: Script): boolean {
  return [attributes.get('type'), attributes.get('data-type')].some((type) => /^\s*module\s*$/i.test(type ?? ''));
}
