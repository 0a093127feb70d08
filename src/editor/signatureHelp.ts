import { type Disposable, languages, ParameterInformation, SignatureHelp, SignatureInformation } from 'vscode';
import { signatureTriggers } from '../session/index.js';
import { selector } from './documents.js';
import type { SessionClient } from './session/client.js';
import { isOn } from './settings.js';

/** Shows the parameters of a close call while its arguments are typed. */
export function registerSignatureHelp(client: SessionClient): Disposable {
  return languages.registerSignatureHelpProvider(
    selector,
    {
      async provideSignatureHelp(document, position, token) {
        if (!isOn('signatureHelp.enabled', document)) return undefined;
        const offset = document.offsetAt(position);
        const signature = await client.askAtOnce(document, token, (session, version) =>
          session.signature(version, offset),
        );
        if (!signature) return undefined;
        const information = new SignatureInformation(signature.label);
        information.parameters = signature.parameters.map(
          ({ label, documentation }) => new ParameterInformation(label, documentation),
        );
        const help = new SignatureHelp();
        help.signatures = [information];
        help.activeParameter = signature.active;
        return help;
      },
    },
    ...signatureTriggers,
  );
}
