import path from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fileSystem } from '../node/fileSystem.js';
import { absolute } from '../node/paths.js';
import { type CrossFileFact, createSession, type FixChoice, type Report, type SessionHost } from '../session/index.js';
import { applyEdits } from './edits.js';
import { maxFixPasses } from './limits.js';
import { locateFinding, locateSite } from './locate.js';
import { errorText } from './notes.js';
import type { Source, SourceFile } from './read.js';
import type { ReportedFinding, ReportedSite } from './report.js';

/** What is done with each file. Plain data, which can be sent to a thread. */
export interface CheckOptions {
  /** The options that apply to all files. */
  readonly decided: NonNullable<SessionHost['decided']>;
  /** The fixes that are applied. None where it is absent. */
  readonly fixes?: FixChoice | undefined;
  /** Reports on the files before the fixes. */
  readonly reportBefore?: boolean | undefined;
}

/** A file to check. */
export interface FileTask {
  /** As in the arguments. */
  readonly file: string;
  /** What other files state about it. */
  readonly facts: readonly CrossFileFact[];
}

/** A file whose text was changed by fixes. It has not been written. */
export interface FixedFile {
  readonly file: string;
  readonly before: Source;
  readonly text: string;
}

/** A file after its check. */
export interface FileResult {
  readonly file: string;
  /** Its size on disk. */
  readonly bytes: number;
  /** Why it is skipped. */
  readonly skipped?: string;
  /** Why it can't be read. */
  readonly error?: string;
  /** Absent for a file without close codes. */
  readonly found?: { readonly findings: readonly ReportedFinding[]; readonly sites: readonly ReportedSite[] };
  /** What it states about other files. */
  readonly facts: readonly CrossFileFact[];
  readonly fixed?: FixedFile;
}

/** A problem in a config, by its absolute path. Lines and columns count from 1. */
export interface LocatedConfigProblem {
  readonly config: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The files of a batch, and the problems of all configs that have been read so far. */
export interface BatchResult {
  readonly results: readonly FileResult[];
  readonly configProblems: readonly LocatedConfigProblem[];
}

export type CheckBatch = (tasks: readonly FileTask[]) => Promise<BatchResult>;

/**
 * Prepares the check of files. Those of a batch are checked one after the other. No file's result depends on the others.
 * What is known of the folders and of imported files is kept from batch to batch, within limits.
 */
export function createCheck(
  { decided, fixes, reportBefore }: CheckOptions,
  readFile: (file: string) => SourceFile | Promise<SourceFile>,
): CheckBatch {
  const configProblems: LocatedConfigProblem[] = [];
  const session = createSession({
    files: () => fileSystem,
    decided,
    onConfig({ path: config, text, problems }) {
      const document = TextDocument.create(config, 'jsonc', 0, text);
      for (const { message, span } of problems) {
        const { line, character } = document.positionAt(span.start);
        configProblems.push({ config: path.resolve(config), line: line + 1, column: character + 1, message });
      }
    },
  });
  return async (tasks) => {
    const results: FileResult[] = [];
    for (const task of tasks) {
      results.push(
        await check(task).catch((error) => ({ file: task.file, bytes: 0, error: errorText(error), facts: [] })),
      );
    }
    return { results, configProblems };
  };

  async function check({ file, facts }: FileTask): Promise<FileResult> {
    const { bytes, skipped, source } = await readFile(file);
    if (!source) return { file, bytes, ...(skipped !== undefined && { skipped }), facts: [] };
    const { languageId } = source;
    try {
      const before = await reportOn(source.text, 0);
      let [text, after] = [source.text, before];
      // Bytes that are not text can't be written back unchanged.
      const isExact = !source.text.includes('\ufffd');
      for (let pass = 1; fixes && isExact && pass <= maxFixPasses; pass++) {
        const edits = (await session.fixAll({ uri: file, version: pass - 1 }, fixes)) ?? [];
        if (edits.length === 0) break;
        text = applyEdits(text, edits);
        after = await reportOn(text, pass);
      }
      const [report, reported] = reportBefore ? [before, source.text] : [after, text];
      return {
        file,
        bytes,
        ...(report && { found: located(report, TextDocument.create(file, languageId, 0, reported)) }),
        facts: after?.facts ?? [],
        ...(text !== source.text && { fixed: { file, before: source, text } }),
      };
    } finally {
      session.close(file);
    }

    function reportOn(text: string, version: number) {
      const place = { system: '', path: absolute(file) };
      session.open({ uri: file, version, languageId, text, place, factsFromOthers: facts });
      return session.report({ uri: file, version });
    }
  }
}

function located({ findings, sites }: Report, document: TextDocument): NonNullable<FileResult['found']> {
  return {
    findings: findings.map((finding) => locateFinding(finding, document)),
    sites: sites.map((site) => locateSite(site, document)),
  };
}
