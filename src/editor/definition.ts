import { type Disposable, Location, languages, type TextDocument, workspace } from 'vscode';
import type { Definition } from '../session/index.js';
import { toRange } from './convert.js';
import { selector, uriOf } from './documents.js';
import type { SessionClient } from './session/client.js';

/** Goes from a number to the definition of its name: in the team's config, or in a constant of the document. */
export function registerDefinition(client: SessionClient): Disposable {
  return languages.registerDefinitionProvider(selector, {
    async provideDefinition(document, position, token) {
      const offset = document.offsetAt(position);
      const found = await client.ask(document, token, (session, version) => session.definition(version, offset));
      return found && [...(await inConfig(found)), ...inDocument(document, found)];
    },
  });
}

async function inConfig({ teamCode }: Definition): Promise<readonly Location[]> {
  if (!teamCode) return [];
  const uri = uriOf(teamCode.place);
  const config = await workspace.openTextDocument(uri);
  return [new Location(uri, toRange(config, teamCode.span))];
}

function inDocument(document: TextDocument, { declarations }: Definition): readonly Location[] {
  return declarations.map((span) => new Location(document.uri, toRange(document, span)));
}
