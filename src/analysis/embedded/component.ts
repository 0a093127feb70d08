import type { EmbeddedCode } from './embeddedCode.js';
import { readMarkup } from './markup.js';
import { codeOfScripts } from './scripts.js';

/** Code in a component of Vue or Svelte, whose script elements are one module. */
export function codeInComponent(text: string): readonly EmbeddedCode[] {
  return codeOfScripts(text, readMarkup(text, false).scripts);
}
