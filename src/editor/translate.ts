import { l10n } from 'vscode';
import type { Translate } from '../session/index.js';

/** Translates sentences into the editor's language, where l10n/ has a translation. */
export const translate: Translate = (template, data) => l10n.t(template, data ?? {});
