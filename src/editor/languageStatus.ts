import { type Disposable, env, type LanguageStatusItem, languages, type TextDocument } from 'vscode';
import { maxDocumentLength, type Status } from '../session/index.js';
import { readAs, whyLeftAlone } from './documents.js';
import { editorTexts, environmentNames } from './texts.js';
import { translate } from './translate.js';

export interface LanguageStatus extends Disposable {
  /** Shows the status of the document in the active editor, or nothing. */
  show(document: TextDocument, status: Status | undefined): void;
}

/** The language status behind `{}`: where the code runs and why, how many findings there are, or why there are none. */
export function createLanguageStatus(): LanguageStatus {
  let items: readonly LanguageStatusItem[] = [];

  function hide(): void {
    for (const item of items) item.dispose();
    items = [];
  }

  return {
    show(document, status) {
      hide();
      const create = (id: string, name: string) => {
        const item = languages.createLanguageStatusItem(id, { language: document.languageId });
        item.name = translate(name);
        return item;
      };
      const why = readAs(document) && whyLeftAlone(document);
      if (why) {
        const size = create('closeCodes.size', editorTexts.statusOfSize);
        size.text = translate(editorTexts[why], { units: maxDocumentLength.toLocaleString(env.language) });
        items = [size];
      }
      if (!status) return;
      const environment = create('closeCodes.environment', editorTexts.statusOfEnvironment);
      const { environments, because } = status.environment;
      const names = environments.map((name) => translate(environmentNames[name]));
      environment.text = translate(editorTexts.runsIn, { environments: names.join(', ') });
      environment.detail = inWords(names, because).join('; ');
      environment.command = { command: 'closeCodes.chooseEnvironment', title: translate(editorTexts.change) };

      const findings = create('closeCodes.findings', editorTexts.statusOfFindings);
      findings.text = translate(editorTexts.findings, { count: status.findings });
      findings.command = { command: 'workbench.actions.view.problems', title: translate(editorTexts.showProblems) };
      items = [environment, findings];
    },
    dispose: hide,
  };
}

/** A common reason is shown once. Otherwise each name has its own. */
function inWords(names: readonly string[], reasons: readonly string[]): readonly string[] {
  if (new Set(reasons).size === 1) return reasons.slice(0, 1);
  return reasons.map((reason, index) =>
    translate(editorTexts.because, { environment: names[index] ?? '', because: reason }),
  );
}
