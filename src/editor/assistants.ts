import * as vscode from 'vscode';
import { type LanguageId, languages } from '../session/index.js';
import type { SessionClient } from './session/client.js';

/** The part of the editor's tools API that is used. */
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

/** Tools for language models: what a code means, and whether the codes of a snippet are right. */
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
    // Editors before 1.95 don't have this API, or only as a proposed one that throws.
    return vscode.Disposable.from();
  }
}

function languageOf(id: unknown): LanguageId {
  return languages.find((language) => language.id === id)?.id ?? 'typescript';
}
