import { l10n } from 'vscode';
import type { Translate } from '../session/index.js';

/** Sentences in the language of the editor, as far as there is a translation under l10n/. */
export const translate: Translate = (template, data) => l10n.t(template, data ?? {});
