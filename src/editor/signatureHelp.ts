import { type Disposable, languages, ParameterInformation, SignatureHelp, SignatureInformation } from 'vscode';
import type { Analyses } from './analyses.js';
import { selector } from './documents.js';
import { translate } from './translate.js';

/** What a close call takes, while its arguments are typed. */
export function registerSignatureHelp(analyses: Analyses): Disposable {
  return languages.registerSignatureHelpProvider(
    selector,
    {
      provideSignatureHelp: (document, position, token) =>
        analyses.ask(document, token, ({ checker, reading }) => {
          const signature = checker.signature(reading, document.offsetAt(position), translate);
          if (!signature) return undefined;
          const information = new SignatureInformation(signature.label);
          information.parameters = signature.parameters.map(
            ({ label, documentation }) => new ParameterInformation(label, documentation),
          );
          const help = new SignatureHelp();
          help.signatures = [information];
          help.activeParameter = signature.active;
          return help;
        }),
    },
    ...['(', ','],
  );
}
