import assert from 'node:assert/strict';
import ts from 'typescript';
import type { LanguageId } from '../../src/analysis/languages.js';
import type { Edit } from '../../src/analysis/span.js';
import { analyze, type Finding, type FindingFix, findings } from '../../src/features/index.js';
import type { RuleMeta, Severity } from '../../src/rules/rule.js';

/** A text in which the rule has nothing to report. TypeScript, and JavaScript too where it is plain JavaScript. */
export type ValidRow = string | { readonly code: string; readonly languageId: LanguageId };

/** A text in which the rule reports one thing, and no other rule reports anything. */
export interface InvalidRow {
  /** The reported words between marks: `ws.close([|1006|])`. */
  readonly code: string;
  readonly message: string;
  /** The whole text after each fix that mends, by title, in order. None where it is left out. */
  readonly fixes?: Readonly<Record<string, string>>;
  /** Where it isn't the rule's own. */
  readonly severity?: Severity;
  readonly languageId?: LanguageId;
}

export interface RuleTable {
  readonly valid: readonly ValidRow[];
  /** Questionable, and let pass all the same. */
  readonly notReported: readonly ValidRow[];
  readonly invalid: readonly InvalidRow[];
}

/** Describes a rule by a table. Every row is read in each language, with each line end, and behind an astral character. */
export function ruleTable(rule: RuleMeta, table: RuleTable): void {
  describe(rule.id, () => {
    group('valid', table.valid);
    group('not reported, on purpose', table.notReported);
    describe('invalid', () => {
      for (const row of table.invalid) {
        it(oneLine(row.code), () => {
          for (const languageId of languagesOf(row.code.replace(marks, ''), row.languageId)) {
            for (const vary of variants) checkInvalid(rule, row, vary, languageId);
          }
        });
      }
    });
  });

  function group(title: string, rows: readonly ValidRow[]): void {
    describe(title, () => {
      for (const row of rows) {
        const { code, languageId } = typeof row === 'string' ? { code: row } : row;
        it(oneLine(code), () => {
          for (const id of languagesOf(code, languageId)) {
            assertParses(code, id);
            for (const vary of variants) {
              const found = findingsIn(vary(code), id, rule).filter(({ ruleId }) => ruleId === rule.id);
              assert.deepEqual(
                found.map(({ message }) => message),
                [],
                id,
              );
            }
          }
        });
      }
    });
  }
}

type Vary = (text: string) => string;

const variants: readonly Vary[] = [
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `/* 🔌 𝒞 */ ${text}`,
];

const marks = /\[\||\|\]/g;

function checkInvalid(rule: RuleMeta, row: InvalidRow, vary: Vary, languageId: LanguageId): void {
  const marked = vary(row.code);
  const code = marked.replace(marks, '');
  const start = marked.indexOf('[|');
  const end = marked.indexOf('|]') - '[|'.length;
  assertParses(code, languageId);

  const [finding, ...others] = findingsIn(code, languageId, rule);
  assert.deepEqual(
    others.map(({ message }) => message),
    [],
    'nothing else is reported',
  );
  assert.ok(finding, `nothing is reported in ${languageId}`);
  assert.deepEqual(
    {
      ruleId: finding.ruleId,
      message: finding.message,
      severity: finding.severity,
      words: code.slice(finding.span.start, finding.span.end),
    },
    { ruleId: rule.id, message: row.message, severity: row.severity ?? spoken(rule), words: code.slice(start, end) },
  );
  assert.deepEqual(finding.span, { start, end });

  const mending = finding.fixes.slice(0, -2);
  assert.deepEqual(
    finding.fixes.slice(-2).map(({ title }) => title),
    [`Disable ${rule.id} for this line`, `Disable ${rule.id} for this file`],
  );
  assert.deepEqual(
    mending.map((fix) => [fix.title, applyFix(code, fix)]),
    Object.entries(row.fixes ?? {}).map(([title, fixed]) => [title, vary(fixed)]),
  );
  for (const fix of finding.fixes) assertClean(applyFix(code, fix), languageId, fix.title, rule);
}

/** Nothing is left to report, not even a comment that silences nothing; and the text parses. */
export function assertClean(text: string, languageId: LanguageId, what: string, rule?: RuleMeta): void {
  assertParses(text, languageId);
  assert.deepEqual(
    findingsIn(text, languageId, rule).map(({ message }) => message),
    [],
    `${what}:\n${text}`,
  );
}

/** With the global `WebSocket` of the environment that the text itself speaks of; `rule` has its say though it be off. */
export function findingsIn(text: string, languageId: LanguageId, rule?: RuleMeta): readonly Finding[] {
  return findings(analyze({ text, languageId }), rule && { rules: { [rule.id]: spoken(rule) } });
}

/** How loudly a rule speaks: one that is off by default is asked for as a hint. */
function spoken({ severity }: RuleMeta): Severity {
  return severity === 'off' ? 'hint' : severity;
}

export function applyFix(text: string, { edits }: FindingFix): string {
  return applyEdits(text, edits);
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((changed, edit) => changed.slice(0, edit.start) + edit.text + changed.slice(edit.end), text);
}

const fileNames: Readonly<Partial<Record<LanguageId, string>>> = {
  javascript: 'a.js',
  javascriptreact: 'a.jsx',
  typescript: 'a.ts',
  typescriptreact: 'a.tsx',
};

export function assertParses(text: string, languageId: LanguageId): void {
  assert.deepEqual(syntaxErrors(text, languageId), [], text);
}

function syntaxErrors(text: string, languageId: LanguageId): readonly string[] {
  const compilerOptions = { jsx: ts.JsxEmit.Preserve, module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext };
  const { diagnostics = [] } = ts.transpileModule(text, {
    fileName: fileNames[languageId] ?? '',
    reportDiagnostics: true,
    compilerOptions,
  });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

/** Plain JavaScript is read as both. */
export function languagesOf(code: string, languageId: LanguageId = 'typescript'): readonly LanguageId[] {
  const plain =
    languageId === 'typescript' ? 'javascript' : languageId === 'typescriptreact' ? 'javascriptreact' : undefined;
  return plain && syntaxErrors(code, plain).length === 0 ? [languageId, plain] : [languageId];
}

/** A row on one line. */
function oneLine(code: string): string {
  return code.trim().replace(/\s+/g, ' ');
}
