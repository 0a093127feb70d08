import * as vscode from 'vscode';
import { type LanguageId, languages } from '../session/index.js';
import type { SessionClient } from './session/client.js';

/** As much of the editor's interface for tools as is used. */
interface Tools {
  registerTool(
    name: string,
    tool: { invoke(options: { readonly input: unknown }): Promise<unknown> },
  ): vscode.Disposable;
}

interface ToolResults {
  readonly LanguageModelToolResult: new (content: readonly unknown[]) => unknown;
  readonly LanguageModelTextPart: new (text: string) => unknown;
}

/** What language models can ask: what a code means, and whether a snippet's codes are right. */
export function registerAssistants(client: SessionClient): vscode.Disposable {
  const { LanguageModelToolResult, LanguageModelTextPart } = vscode as unknown as ToolResults;
  const answering = (answer: (input: Readonly<Record<string, unknown>>) => Promise<string>) => ({
    invoke: async ({ input }: { readonly input: unknown }) => {
      const text = await answer(typeof input === 'object' && input !== null ? { ...input } : {});
      return new LanguageModelToolResult([new LanguageModelTextPart(text)]);
    },
  });
  try {
    const { registerTool } = vscode.lm as unknown as Tools;
    return vscode.Disposable.from(
      registerTool(
        'closeCodes_explain',
        answering(({ code }) => client.call((session) => session.explainCode(Number(code)))),
      ),
      registerTool(
        'closeCodes_check',
        answering(({ snippet, language }) =>
          client.call((session) => session.checkSnippet(String(snippet ?? ''), languageOf(language))),
        ),
      ),
    );
  } catch {
    // Editors before 1.95 have no such interface, or a proposed one that refuses its use.
    return vscode.Disposable.from();
  }
}

function languageOf(id: unknown): LanguageId {
  return languages.find((language) => language.id === id)?.id ?? 'typescript';
}
