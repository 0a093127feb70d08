import type { EmbeddedCode } from './embeddedCode.js';
import { readMarkup } from './markup.js';
import { codeOfScripts } from './scripts.js';

/**
 * Code in a component of Vue or Svelte. Its script elements are one module, and Vue's handlers see the module's names.
 */
export function codeInComponent(text: string): readonly EmbeddedCode[] {
  const { scripts, handlers } = readMarkup(text, false);
  return codeOfScripts(text, scripts, handlers);
}
