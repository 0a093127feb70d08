import type { ScriptLanguageId } from '../languages.js';
import { isMinified } from '../prefilter.js';
import type { Stretch } from '../span.js';
import type { EmbeddedCode } from './embeddedCode.js';
import type { Script } from './markup.js';

/** The language by the attribute `lang`, or else `type`. Data and other languages have no match. */
const languageOf: readonly (readonly [RegExp, ScriptLanguageId])[] = [
  [/^(|module|js|mjs|(text\/|application\/)?(x-)?(java|ecma)script)$/i, 'javascript'],
  [/^(jsx|text\/(babel|jsx))$/i, 'javascriptreact'],
  [/^(ts|mts|((text|application)\/)?typescript)$/i, 'typescript'],
  [/^(tsx|text\/tsx)$/i, 'typescriptreact'],
];

/** The language of a script element. Undefined where it holds data, a template or another language. */
function scriptLanguage({ attributes }: Script): ScriptLanguageId | undefined {
  const name = attributes.get('lang') || (attributes.get('type') ?? '');
  return languageOf.find(([pattern]) => pattern.test(name.replace(/;.*/, '').trim()))?.[1];
}

/** One program made of script elements that share their names, and of the attributes that use these names. */
export function codeOfScripts(
  text: string,
  scripts: readonly Script[],
  attributes: readonly Stretch[] = [],
): readonly EmbeddedCode[] {
  const readable = scripts.flatMap((script) => {
    const languageId = scriptLanguage(script);
    const { content } = script;
    return languageId && !isMinified(text.slice(content.start, content.end)) ? [{ languageId, content }] : [];
  });
  const stretches = [...readable.map(({ content }) => content), ...attributes].sort((a, b) => a.start - b.start);
  if (stretches.length === 0) return [];
  // TypeScript in one script makes TypeScript of them all. JavaScript means the same there.
  const languageIds = readable.map(({ languageId }) => languageId);
  const languageId = languageIds.find((id) => id.startsWith('typescript')) ?? languageIds[0] ?? 'javascript';
  return [{ languageId, stretches, inPage: true }];
}
