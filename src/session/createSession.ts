import { loadChecker } from './checker.js';
import { createDocuments, type DocumentRead } from './documents.js';
import type { Cancellation, Session, SessionHost, Version } from './session.js';
import { translateBy } from './translations.js';

/** Makes the language service for one workspace. */
export function createSession(host: SessionHost): Session {
  const documents = createDocuments(host, loadChecker);
  const { checker } = documents;
  const translate = translateBy(host.translations);

  /** Answers from a reading of the version. Undefined when there is none. */
  async function ask<Answer>(
    version: Version,
    cancellation: Cancellation | undefined,
    answer: (read: DocumentRead) => Answer | Promise<Answer>,
  ): Promise<Answer | undefined> {
    if (cancellation?.isCancellationRequested) return undefined;
    const read = await documents.read(version);
    return !read || cancellation?.isCancellationRequested ? undefined : answer(read);
  }

  return {
    open: documents.open,
    close: documents.close,
    filesChanged: documents.filesChanged,
    outdated: async () => documents.outdated(),

    findings: (version, cancellation) => ask(version, cancellation, ({ findings }) => findings()),
    report: (version, cancellation) =>
      ask(version, cancellation, ({ checker, reading, findings }) => ({
        findings: findings(),
        sites: reading.analysis.sites.filter(checker.isCodePlace),
        facts: reading.analysis.crossFileFacts,
      })),
    summary: (version, cancellation) =>
      ask(version, cancellation, ({ checker, reading, imports, findings }) => ({
        findings: findings(),
        edits: checker.fixAll(findings()),
        uses: checker.codeUses(reading.analysis),
        imports,
      })),
    hover: (version, offset, cancellation) =>
      ask(version, cancellation, ({ checker, reading, findings }) =>
        checker.hover(reading, offset, translate, shown(findings)),
      ),
    hints: (version, within, cancellation) =>
      ask(version, cancellation, ({ checker, reading }) => checker.hints(reading.analysis, within, translate)),
    completions: (version, offset, cancellation) =>
      ask(version, cancellation, ({ checker, reading }) => checker.completions(reading, offset, translate)),
    signature: (version, offset, cancellation) =>
      ask(version, cancellation, ({ checker, reading }) => checker.signature(reading, offset, translate)),
    actions: (version, span, cancellation) =>
      ask(version, cancellation, ({ checker, reading, findings }) => {
        const here = findings().filter(({ span: { start, end } }) => start <= span.end && span.start <= end);
        const fixes = new Set(here.flatMap((finding) => finding.fixes.map(({ title }) => title)));
        return {
          findings: here,
          reconnectHelp: checker
            .reconnectHelp(reading.analysis, span, translate)
            .filter(({ title }) => !fixes.has(title)),
          extractCodes: checker.extractCodes(reading, span, translate),
          unnamedCodes: checker.unnamedCodes(reading.analysis, span),
          rulesInConfig: Object.keys(reading.analysis.ruleSettings),
        };
      }),
    definition: (version, offset, cancellation) =>
      ask(version, cancellation, async ({ checker, reading, teamCodePlace }) => {
        const number = checker.numberAt(reading.analysis, offset);
        return number && { ...number, teamCode: await teamCodePlace(number.code) };
      }),
    fixAll: (version, choice, cancellation) =>
      ask(version, cancellation, ({ checker, findings }) => checker.fixAll(findings(), choice)),
    status: (version, cancellation) =>
      ask(version, cancellation, ({ reading: { analysis }, findings }) => ({
        environment: {
          environments: analysis.environment.environments,
          because: analysis.environment.because.map(({ template, data }) => translate(template, data)),
        },
        findings: findings().length,
        hasCodes: analysis.sites.length > 0,
      })),
    declaredCodes: (version, cancellation) =>
      ask(version, cancellation, ({ checker, reading }) => checker.declaredCodes(reading.analysis)),

    configOf: documents.configOf,
    teamCodesIn: async (config) => (await checker()).teamCodesIn(config),
    teamCodeSpan: async (config, code) => (await checker()).teamCodeSpan(config, code),
    configKeys: async (config, offset) => (await checker()).configKeys(config, offset, await documents.unnamedCodes()),
    configProblems: async (config) => (await checker()).configProblems(config, translate),
    addCode: async (config, code, name) => (await checker()).addCode(config, code, name),
    turnRuleOff: async (config, rule) => (await checker()).turnRuleOff(config, rule),
    explainCode: async (code) => (await checker()).explainCode(code),
    checkSnippet: async (text, languageId) => (await checker()).checkSnippet(text, languageId),
  };
}

/**
 * The findings that the editor shows, which a hover need not repeat. When a rule fails there are none, and the hover
 * still works.
 */
function shown(findings: DocumentRead['findings']): ReturnType<DocumentRead['findings']> {
  try {
    return findings();
  } catch {
    return [];
  }
}
