import assert from 'node:assert/strict';
import path from 'node:path';
import type { LanguageId } from '../../src/analysis/languages.js';
import { analyze, type Finding, findings } from '../../src/features/index.js';
import { sayWith } from '../../src/features/say.js';
import type { Messages, RuleMeta, Severity, Translate } from '../../src/rules/rule.js';
import { applyEdits, applyFix } from './edits.js';
import { matchSnapshot } from './snapshot.js';
import { assertParses, languagesOf } from './syntax.js';
import { byId, filled, frame } from './wording.js';

/** A text in which the rule has nothing to report. TypeScript, and JavaScript too where it is plain JavaScript. */
export type ValidRow = string | { readonly code: string; readonly languageId: LanguageId };

/** A text in which the rule reports one thing, and no other rule reports anything. */
export interface InvalidRow<Id extends string> {
  /** The reported words between marks: `ws.close([|1006|])`. */
  readonly code: string;
  readonly messageId: Id;
  /** What fills the message's places; sentences in it by their ids: `throws(ws, RangeError)`. */
  readonly data?: Readonly<Record<string, string | number>>;
  /** Those that mend, in order. None where it is left out. */
  readonly fixes?: readonly FixRow[];
  /** Where it isn't the rule's own. */
  readonly severity?: Severity;
  readonly languageId?: LanguageId;
}

/** A stretch of the text that a fix changes, and what stands there afterwards. It must be the only one of its kind. */
interface Change {
  readonly replaces: string;
  readonly with: string;
}

/** A fix by the id of its title, `replace(1000, Normal Closure)`, and what it changes. */
export type FixRow = { readonly title: string } & (Change | { readonly changes: readonly Change[] });

/** Rows by theme and name: a name says what kind of code it is. */
type Themes<Row> = Readonly<Record<string, Readonly<Record<string, Row>>>>;

export interface RuleTable<Id extends string> {
  readonly valid: Themes<ValidRow>;
  /** Questionable, and let pass all the same. */
  readonly notReported: Themes<ValidRow>;
  readonly invalid: Themes<InvalidRow<Id>>;
}

/**
 * Describes a rule by a table. Every row is read in each language, with each line end, and behind an astral character.
 * How the findings are worded is kept in a snapshot for each table.
 */
export function ruleTable<M extends Messages>(
  rule: RuleMeta & { readonly messages: M },
  table: RuleTable<keyof M & string>,
): void {
  describe(rule.id, function () {
    const name = path.basename(this.file ?? '', '.test.js');
    eachRow('valid', table.valid, (row) => checkValid(rule, row));
    eachRow('not reported, on purpose', table.notReported, (row) => checkValid(rule, row));
    eachRow('invalid', table.invalid, (row) => checkInvalid(rule, row));

    it('is worded as in the snapshot', () => {
      const frames = Object.entries(table.invalid).flatMap(([theme, rows]) =>
        Object.entries(rows).map(([title, row]) => `${theme}: ${title}\n${frameOf(rule, row)}\n`),
      );
      matchSnapshot(path.join('test', 'rules', 'snapshots', `${name}.txt`), frames.join('\n'));
    });
  });
}

function eachRow<Row>(title: string, themes: Themes<Row>, check: (row: Row) => void): void {
  describe(title, () => {
    for (const [theme, rows] of Object.entries(themes)) {
      describe(theme, () => {
        for (const [name, row] of Object.entries(rows)) it(name, () => check(row));
      });
    }
  });
}

function checkValid(rule: RuleMeta, row: ValidRow): void {
  const { code, languageId } = typeof row === 'string' ? { code: row } : row;
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
}

type Vary = (text: string) => string;

const variants: readonly Vary[] = [(text) => text, (text) => `/* 🔌 𝒞 */ ${text.replaceAll('\n', '\r\n')}`];

const marks = /\[\||\|\]/g;

function checkInvalid(rule: RuleMeta, row: InvalidRow<string>): void {
  for (const languageId of languagesOf(row.code.replace(marks, ''), row.languageId)) {
    for (const vary of variants) checkVariant(rule, row, vary, languageId);
  }
}

function checkVariant(rule: RuleMeta, row: InvalidRow<string>, vary: Vary, languageId: LanguageId): void {
  const marked = vary(row.code);
  const code = marked.replace(marks, '');
  const start = marked.indexOf('[|');
  const end = marked.indexOf('|]') - '[|'.length;
  assertParses(code, languageId);

  const [finding, ...others] = findingsIn(code, languageId, rule, byId);
  assert.deepEqual(
    others.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`),
    [],
    'nothing else is reported',
  );
  assert.ok(finding, `nothing is reported in ${languageId}`);
  assert.deepEqual(
    {
      ruleId: finding.ruleId,
      messageId: finding.messageId,
      data: dataOf(finding, rule),
      severity: finding.severity,
      words: code.slice(finding.span.start, finding.span.end),
    },
    {
      ruleId: rule.id,
      messageId: row.messageId,
      data: row.data ?? {},
      severity: row.severity ?? spoken(rule),
      words: code.slice(start, end),
    },
  );
  assert.deepEqual(finding.span, { start, end });

  assert.deepEqual(
    finding.fixes.slice(-2).map(({ title }) => title),
    [`disableLine(${rule.id})`, `disableFile(${rule.id})`],
  );
  const text = row.code.replace(marks, '');
  assert.deepEqual(
    mending(finding).map((fix) => [fix.title, applyFix(code, fix)]),
    (row.fixes ?? []).map((fix) => [fix.title, vary(change(text, fix))]),
  );
  for (const fix of finding.fixes) assertClean(applyFix(code, fix), languageId, fix.title, rule);
}

/** What fills the places of a finding's message. */
function dataOf({ messageId, data }: Finding, { messages }: RuleMeta): Readonly<Record<string, string | number>> {
  const say = sayWith(byId);
  const values = Object.entries(filled(messages[messageId] ?? '', data));
  return Object.fromEntries(
    values.map(([place, value]) => [place, typeof value === 'object' ? say(value.template, value.data) : value]),
  );
}

/** The fixes apart from those that silence. */
function mending({ fixes }: Finding): Finding['fixes'] {
  return fixes.slice(0, -2);
}

/** The text with the changes that a row tells. */
function change(text: string, fix: FixRow): string {
  const changes = 'changes' in fix ? fix.changes : [fix];
  const edits = changes.map((one) => {
    const start = text.indexOf(one.replaces);
    assert.ok(start >= 0 && start === text.lastIndexOf(one.replaces), `"${one.replaces}" is there once`);
    return { start, end: start + one.replaces.length, text: one.with };
  });
  return applyEdits(text, edits);
}

function frameOf(rule: RuleMeta, { code, languageId = 'typescript' }: InvalidRow<string>): string {
  const text = code.replace(marks, '');
  const [finding] = findingsIn(text, languageId, rule);
  assert.ok(finding);
  return frame(text, { ...finding, fixes: mending(finding) });
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
export function findingsIn(
  text: string,
  languageId: LanguageId,
  rule?: RuleMeta,
  translate?: Translate,
): readonly Finding[] {
  return findings(analyze({ text, languageId }), {
    ...(rule && { rules: { [rule.id]: spoken(rule) } }),
    ...(translate && { translate }),
  });
}

/** How loudly a rule speaks: one that is off by default is asked for as a hint. */
function spoken({ severity }: RuleMeta): Severity {
  return severity === 'off' ? 'hint' : severity;
}
