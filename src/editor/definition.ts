import { type Disposable, type LocationLink, languages, type TextDocument, workspace } from 'vscode';
import type { Definition } from '../session/index.js';
import { toRange } from './convert.js';
import { selector, uriOf } from './documents.js';
import type { SessionClient } from './session/client.js';

/** Leads from a bare number to where it is given a name: the team's config, a constant beside it. */
export function registerDefinition(client: SessionClient): Disposable {
  return languages.registerDefinitionProvider(selector, {
    async provideDefinition(document, position, token) {
      const offset = document.offsetAt(position);
      const found = await client.ask(document, token, (session, version) => session.definition(version, offset));
      return found && [...(await inConfig(found)), ...inDocument(document, found)];
    },
  });
}

async function inConfig({ teamCode }: Definition): Promise<readonly LocationLink[]> {
  if (!teamCode) return [];
  const targetUri = uriOf(teamCode.place);
  const config = await workspace.openTextDocument(targetUri);
  return [{ targetUri, targetRange: toRange(config, teamCode.span) }];
}

function inDocument(document: TextDocument, { declarations }: Definition): readonly LocationLink[] {
  return declarations.map((span) => ({ targetUri: document.uri, targetRange: toRange(document, span) }));
}
