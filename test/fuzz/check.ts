import assert from 'node:assert/strict';
import { embeddedTexts } from '../../src/analysis/embedded/index.js';
import { isScriptLanguage, languages } from '../../src/analysis/languages.js';
import type { Edit, Span } from '../../src/analysis/span.js';
import {
  createSession,
  createSyncSession,
  type FileSystem,
  type Finding,
  type FindingFix,
  mayBelongBehind,
  type Session,
  type SessionDocument,
} from '../../src/session/index.js';
import { applyEdits } from '../support/edits.js';
import { syntaxErrors } from '../support/syntax.js';
import type { Input } from './inputs.js';

/** Asks everything about inputs, one after the other, as an editor asks about a document that is being edited. */
export interface Checker {
  /** Throws an AssertionError where an answer is not what holds for every text. */
  check(input: Input): Promise<void>;
}

/** `maxFixes` fixes of one input are applied. */
export function createChecker(maxFixes: number): Checker {
  const files = new Map<string, string>();
  const fileSystem = inMemory(files);
  /** Reads all inputs, each as the next version of the document. */
  const session = createSession({ files: () => fileSystem });
  let version = 0;

  return {
    async check(input) {
      files.set('/fuzz/codes.ts', input.imported);
      files.set('/fuzz/.close-codes.json', input.config);
      const changed = [...files.keys()].map((path) => ({ system: '', path, cameOrWent: false }));
      await session.filesChanged(changed);
      version += 1;
      const document = documentOf(input, version);
      session.open(document);
      const report = await session.report(document);
      assertRanges(report, input.text);

      const findings = findingsOf(document);
      assert.deepEqual(report?.findings, findings, 'earlier documents make a difference');
      if (report) {
        const inside = report.sites.map(({ span }) => span.start).slice(0, 2);
        const offsets = [input.seed % (input.text.length + 1), ...inside, 0, input.text.length];
        await askAll(session, document, [...new Set(offsets)]);
      }
      await askAboutConfig(session, input);
      if (findings) await checkFixes(document, findings, input.seed);
    },
  };

  /** The findings in a document, read by a session that has read no other. */
  function findingsOf(document: SessionDocument): readonly Finding[] | undefined {
    return createSyncSession({ files: () => fileSystem }).findings(document);
  }

  async function checkFixes(document: SessionDocument, findings: readonly Finding[], seed: number): Promise<void> {
    const errors = errorsIn(document).length;
    const all = findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
    const chosen = all.length <= maxFixes ? all : rotated(all, seed).slice(0, maxFixes);
    for (const { finding, fix } of chosen) {
      const what = `"${fix.title}" for ${finding.ruleId}`;
      const text = applyEdits(document.text, fix.edits);
      assertApart(fix.edits, what);
      version += 1;
      const fixed = { ...document, text, version };
      session.open(fixed);
      const after = (await session.findings(fixed)) ?? [];
      assert.ok(errors > 0 || errorsIn(fixed).length === 0, `${what} breaks the syntax:\n${text}`);
      assert.ok(errorCount(after) <= errorCount(findings), `${what} makes an error:\n${text}`);
      const start = positionAfter(finding.span.start, fix);
      const isSame = ({ ruleId, message }: Finding) => ruleId === finding.ruleId && message === finding.message;
      // Another one may move to its position.
      const isLeft =
        after.some((one) => isSame(one) && one.span.start === start) &&
        after.filter(isSame).length >= findings.filter(isSame).length;
      assert.ok(!isLeft, `${what} leaves it:\n${text}`);
    }
  }
}

function rotated<T>(items: readonly T[], by: number): readonly T[] {
  const from = by % items.length;
  return [...items.slice(from), ...items.slice(0, from)];
}

function documentOf({ text, languageId }: Input, version: number): SessionDocument {
  const extension = languages.find(({ id }) => id === languageId)?.extensions[0];
  return {
    uri: 'fuzz',
    version,
    languageId,
    text,
    place: { system: '', path: `/fuzz/chat${extension}` },
    workspaceFolder: { system: '', path: '/fuzz' },
    settings: { rules: { 'no-blind-reconnect': 'warning', 'prefer-named-code': 'hint' } },
  };
}

function inMemory(files: ReadonlyMap<string, string>): FileSystem {
  return {
    list: (folder) =>
      new Map(folder === '/fuzz' ? [...files.keys()].map((path) => [path.slice('/fuzz/'.length), 'file']) : []),
    read: (file) => files.get(file),
  };
}

/** Asks every question about a document. */
async function askAll(session: Session, document: SessionDocument, offsets: readonly number[]): Promise<void> {
  const { text, languageId } = document;
  const whole = { start: 0, end: text.length };
  assertRanges(await session.hints(document, whole), text);
  assertRanges(await session.actions(document, whole), text);
  assertRanges(await session.status(document), text);
  await session.declaredCodes(document);
  for (const choice of ['safe', 'preferred'] as const) {
    const edits = await session.fixAll(document, choice);
    assertRanges(edits, text);
    assertApart(edits ?? [], 'fix all');
  }
  for (const offset of offsets) {
    mayBelongBehind(languageId, text.slice(Math.max(0, offset - 200), offset));
    assertRanges(await session.hover(document, offset), text);
    await session.definition(document, offset);
  }
  // Each reads a text of its own.
  for (const offset of offsets.slice(0, 2)) {
    assertRanges(await session.completions(document, offset), text);
    await session.signature(document, offset);
  }
}

async function askAboutConfig(session: Session, { config, seed }: Input): Promise<void> {
  const problems = await session.configProblems(config);
  assertRanges(problems, config);
  await session.teamCodesIn(config);
  assertRanges(await session.configKeys(config, seed % (config.length + 1)), config);
  await session.configOf({ system: '', path: '/fuzz/chat.ts' }, { system: '', path: '/fuzz' });
  for (const change of [
    await session.addCode(config, 4000 + (seed % 1000), 'Idle "🪑"'),
    await session.turnRuleOff(config, 'no-long-reason'),
  ]) {
    if (!change) continue;
    assertRanges(change.edits, config);
    assert.equal(applyEdits(config, change.edits), change.text);
    if (change.selection) assertRanges(change.selection, change.text);
    const added = (await session.configProblems(change.text)).length;
    assert.ok(added <= problems.length, `a change breaks the config:\n${change.text}`);
  }
}

/** Whether every span in an answer lies in the text, between two characters. Answers about other files have no spans. */
function assertRanges(answer: unknown, text: string): void {
  if (typeof answer !== 'object' || answer === null) return;
  if (Array.isArray(answer)) {
    for (const item of answer) assertRanges(item, text);
    return;
  }
  // A declaration in another file.
  if ('file' in answer || 'place' in answer) return;
  if (isSpan(answer)) {
    const shown = `${answer.start}-${answer.end} of ${text.length}`;
    assert.ok(answer.start >= 0 && answer.start <= answer.end && answer.end <= text.length, `outside: ${shown}`);
    assert.ok(!isInPair(answer.start, text) && !isInPair(answer.end, text), `within a character: ${shown}`);
  }
  for (const value of Object.values(answer)) assertRanges(value, text);
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
}

/** Whether an offset lies between the halves of a surrogate pair, or between CR and LF. */
function isInPair(offset: number, text: string): boolean {
  return /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(offset - 1, offset + 1));
}

/** Edits of one fix don't overlap. */
function assertApart(edits: readonly Edit[], what: string): void {
  const inOrder = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const isApart = inOrder.every(({ start }, index) => start >= (inOrder[index - 1]?.end ?? 0));
  assert.ok(isApart, `${what} has edits that overlap`);
}

/** Where an offset is after a fix: edits before it move it. */
function positionAfter(offset: number, { edits }: FindingFix): number {
  return edits
    .filter(({ start, end }) => end <= offset && start < offset)
    .reduce((at, { start, end, text }) => at + text.length - (end - start), offset);
}

function errorCount(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

/** The syntax errors of a document, or of the scripts in it. */
function errorsIn({ text, languageId }: SessionDocument): readonly string[] {
  if (isScriptLanguage(languageId)) return syntaxErrors(text, languageId);
  return embeddedTexts(text, languageId, true).flatMap((script) => syntaxErrors(script.text, script.languageId));
}
