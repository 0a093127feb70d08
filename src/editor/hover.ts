import { type Disposable, Hover, languages, MarkdownString } from 'vscode';
import { toRange } from './convert.js';
import { selector } from './documents.js';
import { isCode, openReference } from './reference/openReference.js';
import type { SessionClient } from './session/client.js';
import { editorTexts } from './texts.js';
import { translate } from './translate.js';

/** What a close code means, under the mouse. */
export function registerHover(client: SessionClient): Disposable {
  return languages.registerHoverProvider(selector, {
    async provideHover(document, position, token) {
      const offset = document.offsetAt(position);
      const hover = await client.ask(document, token, (session, version) => session.hover(version, offset));
      if (!hover) return undefined;
      const contents = [new MarkdownString(hover.markdown), ...linkToReference(hover.codes.filter(isCode))];
      return new Hover(contents, toRange(document, hover.span));
    },
  });
}

/** In Markdown of its own: only this one may run a command, and only that one command. */
function linkToReference(codes: readonly number[]): MarkdownString[] {
  if (codes.length === 0) return [];
  const links = codes.map(
    (code) => `[${translate(editorTexts.inTheReference, { code })}](command:${openReference}?${code})`,
  );
  const markdown = new MarkdownString(links.join(' · '));
  markdown.isTrusted = { enabledCommands: [openReference] };
  return [markdown];
}
