import { type Command, type Disposable, env, type LanguageStatusItem, languages, type TextDocument } from 'vscode';
import { maxDocumentLength, type Status } from '../session/index.js';
import { readAs, whyLeftAlone } from './documents.js';
import { isOn } from './settings.js';
import { editorTexts, environmentNames } from './texts.js';
import { translate } from './translate.js';

export interface LanguageStatus extends Disposable {
  /** Shows the status of the document in the active editor, or nothing. */
  show(document: TextDocument, status: Status | undefined): void;
}

/**
 * The language status behind `{}`: where the code runs and why, how many findings there are, or why the document is not
 * checked.
 */
export function createLanguageStatus(): LanguageStatus {
  const items: LanguageStatusItem[] = [];

  function hide(): void {
    for (const item of items.splice(0)) item.dispose();
  }

  return {
    show(document, status) {
      hide();
      if (!readAs(document)) return;
      const show = (id: string, name: string, text: string, command?: Command) => {
        const item = languages.createLanguageStatusItem(`closeCodes.${id}`, { language: document.languageId });
        item.name = translate(name);
        item.text = text;
        item.command = command;
        items.push(item);
        return item;
      };
      if (!isOn('enabled', document)) {
        const turnOn = { command: 'closeCodes.toggle', title: translate(editorTexts.turnOn) };
        show('enabled', editorTexts.statusOfChecking, translate(editorTexts.notChecked), turnOn);
        return;
      }
      const why = whyLeftAlone(document);
      if (why) {
        const units = maxDocumentLength.toLocaleString(env.language);
        show('size', editorTexts.statusOfSize, translate(editorTexts[why], { units }));
      }
      if (!status) return;
      const { environments, because } = status.environment;
      const names = environments.map((name) => translate(environmentNames[name]));
      const runsIn = translate(editorTexts.runsIn, { environments: names.join(', ') });
      const change = { command: 'closeCodes.chooseEnvironment', title: translate(editorTexts.change) };
      show('environment', editorTexts.statusOfEnvironment, runsIn, change).detail = inWords(names, because).join('; ');

      const count = translate(editorTexts.findings, { count: status.findings });
      const problems = { command: 'workbench.actions.view.problems', title: translate(editorTexts.showProblems) };
      show('findings', editorTexts.statusOfFindings, count, problems);
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
