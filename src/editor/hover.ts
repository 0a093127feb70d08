import { type Disposable, Hover, languages, MarkdownString, type TextDocument } from 'vscode';
import type { UnnamedCode } from '../session/index.js';
import { toRange } from './convert.js';
import { hasWritableFolder, selector } from './documents.js';
import { type AddCodeArguments, addCodeCommand } from './quickFixCommands.js';
import { isCode, openReference } from './reference/openReference.js';
import type { SessionClient } from './session/client.js';
import { isOn } from './settings.js';
import { editorTexts } from './texts.js';
import { translate } from './translate.js';

/** Explains the close code under the mouse. */
export function registerHover(client: SessionClient): Disposable {
  return languages.registerHoverProvider(selector, {
    async provideHover(document, position, token) {
      if (!isOn('hover.enabled', document)) return undefined;
      const offset = document.offsetAt(position);
      const hover = await client.ask(document, token, (session, version) => session.hover(version, offset));
      if (!hover) return undefined;
      const [only, ...others] = hover.unnamed;
      const links = [
        ...hover.codes.filter(isCode).map((code) => linkToReference(editorTexts.inTheReference, code)),
        ...hover.explained.map((code) => linkToReference(editorTexts.why, code)),
        ...(only && others.length === 0 && hasWritableFolder(document.uri) ? [linkToName(only, document)] : []),
      ];
      return new Hover([new MarkdownString(hover.markdown), ...inOneLine(links)], toRange(document, hover.span));
    },
  });
}

function linkToReference(text: string, code: number): string {
  return `[${translate(text, { code })}](command:${openReference}?${code})`;
}

function linkToName({ code, name }: UnnamedCode, { uri }: TextDocument): string {
  const given: AddCodeArguments = [uri.toString(), code, name];
  // A name from the workspace must not end the link.
  const query = encodeURIComponent(JSON.stringify(given)).replaceAll('(', '%28').replaceAll(')', '%29');
  return `[${translate(editorTexts.nameCode)}](command:${addCodeCommand}?${query})`;
}

/** A Markdown string of its own: only this one may run commands, and only these two. */
function inOneLine(links: readonly string[]): MarkdownString[] {
  if (links.length === 0) return [];
  const markdown = new MarkdownString(links.join(' · '));
  markdown.isTrusted = { enabledCommands: [openReference, addCodeCommand] };
  return [markdown];
}
