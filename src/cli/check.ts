import path from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fileSystem } from '../node/fileSystem.js';
import { absolute } from '../node/paths.js';
import { createSession, type FixChoice, type Report as Read, type SessionHost } from '../session/index.js';
import { applyEdits } from './edits.js';
import { maxFixPasses } from './limits.js';
import { locateFinding, locateSite } from './locate.js';
import type { Source, SourceFile } from './read.js';
import type { Report } from './report.js';

/** A problem in a config. Lines and columns count from 1. */
export interface LocatedConfigProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Events during the check that are not part of the report. */
export interface Notices {
  /** A path can't be read. It is spelled as in the arguments. */
  unreadable(file: string, error: unknown): void;
  /** A file is not checked. */
  skipped(file: string, reason: string): void;
  /** A config, by its absolute path, has a problem. */
  configProblem(configFile: string, problem: LocatedConfigProblem): void;
  /** The number of files that have been checked, and of all files. */
  progress(done: number, total: number): void;
}

export interface CheckRequest {
  /** Without duplicates. The report has the same order. */
  readonly files: readonly string[];
  read(file: string): Promise<SourceFile>;
  /** The options that apply to all files. */
  readonly decided: NonNullable<SessionHost['decided']>;
  /** The fixes that are applied. None where it is absent. */
  readonly fixes?: FixChoice | undefined;
  /** Reports on the files before the fixes. */
  readonly reportBefore?: boolean;
}

/** A file whose text was changed by fixes. It has not been written. */
export interface FixedFile {
  readonly file: string;
  readonly before: Source;
  readonly text: string;
}

export interface Checked {
  readonly report: Required<Report>;
  readonly fixed: readonly FixedFile[];
}

/**
 * Reads and checks files, one after the other. A file is checked again if files after it state more facts about it.
 */
export async function check(request: CheckRequest, notices: Notices): Promise<Checked> {
  const { files, decided, fixes } = request;
  const start = performance.now();
  const session = createSession({ files: () => fileSystem, decided, onConfig: configProblems(notices) });
  const found = new Map<string, Pick<Required<Report>, 'findings' | 'sites'>>();
  const fixed = new Map<string, FixedFile>();
  let bytes = 0;
  let failed = 0;
  for (const [index, file] of files.entries()) {
    notices.progress(index, files.length);
    await readOnce(file).catch((error) => {
      failed++;
      notices.unreadable(file, error);
    });
  }
  const outdated = new Set(await session.outdated());
  for (const file of files.filter((file) => outdated.has(file))) {
    await read(file).catch((error) => notices.unreadable(file, error));
  }
  const inOrder = files.flatMap((file) => found.get(file) ?? []);
  return {
    report: {
      findings: inOrder.flatMap(({ findings }) => findings),
      sites: inOrder.flatMap(({ sites }) => sites),
      stats: {
        files: files.length,
        bytes,
        prefiltered: files.length - found.size - failed,
        analyzed: found.size,
        failed,
        ms: Math.round(performance.now() - start),
      },
    },
    fixed: files.flatMap((file) => fixed.get(file) ?? []),
  };

  async function readOnce(file: string): Promise<void> {
    const { bytes: size, skipped } = await read(file);
    bytes += size;
    if (skipped) notices.skipped(file, skipped);
  }

  async function read(file: string): Promise<SourceFile> {
    const read = await request.read(file);
    const { source } = read;
    if (!source) return read;
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
      if (text !== source.text) fixed.set(file, { file, before: source, text });
      const [report, reported] = request.reportBefore ? [before, source.text] : [after, text];
      if (report) found.set(file, located(report, TextDocument.create(file, languageId, 0, reported)));
    } finally {
      session.close(file, { keepFacts: true });
    }
    return read;

    function reportOn(text: string, version: number) {
      session.open({ uri: file, version, languageId, text, place: { system: '', path: absolute(file) } });
      return session.report({ uri: file, version });
    }
  }
}

/** Passes on the problems of a config with their lines and columns. */
function configProblems(notices: Notices): NonNullable<SessionHost['onConfig']> {
  return ({ path: config, text, problems }) => {
    const document = TextDocument.create(config, 'jsonc', 0, text);
    for (const { message, span } of problems) {
      const { line, character } = document.positionAt(span.start);
      notices.configProblem(path.resolve(config), { line: line + 1, column: character + 1, message });
    }
  };
}

function located({ findings, sites }: Read, document: TextDocument): Pick<Required<Report>, 'findings' | 'sites'> {
  return {
    findings: findings.map((finding) => locateFinding(finding, document)),
    sites: sites.map((site) => locateSite(site, document)),
  };
}
