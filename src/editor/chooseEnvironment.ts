import { commands, type Disposable, window } from 'vscode';
import { environments } from '../session/index.js';
import { chosenEnvironment, setEnvironment } from './settings.js';
import { editorTexts, environmentNames } from './texts.js';
import { translate } from './translate.js';

/** The command that asks where the code runs and writes the answer to the settings. */
export function registerChooseEnvironment(): Disposable {
  return commands.registerCommand('closeCodes.chooseEnvironment', async () => {
    const document = window.activeTextEditor?.document;
    const current = chosenEnvironment(document);
    const items = (['auto', ...environments] as const).map((environment) => ({
      environment,
      label: translate(environmentNames[environment]),
      description: environment === current ? translate(editorTexts.chosenNow) : '',
    }));
    const chosen = await window.showQuickPick(items, { placeHolder: translate(editorTexts.chooseEnvironment) });
    if (chosen) await setEnvironment(chosen.environment, document);
  });
}
