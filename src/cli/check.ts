import path from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fileSystem } from '../node/fileSystem.js';
import { absolute } from '../node/paths.js';
import { createSession, type FixChoice, type Report as Read, type SessionHost } from '../session/index.js';
import { applyEdits } from './edits.js';
import { locateFinding, locateSite } from './locate.js';
import type { Source, SourceFile } from './read.js';
import type { Report } from './report.js';

/** What is wrong in a config file, lines and columns from 1. */
export interface UnusableConfig {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What can't be part of the report, told as it happens. */
export interface Notices {
  /** A path, as the arguments spell it, that can't be read. */
  unreadable(file: string, error: unknown): void;
  /** A file that was left out, and why. */
  skipped(file: string, why: string): void;
  /** A config file, as an absolute path, and what in it can't be used or contradicts itself. */
  unusable(configFile: string, problem: UnusableConfig): void;
  /** So many of so many files have been checked. */
  progress(done: number, total: number): void;
}

export interface CheckRequest {
  /** Each once. The report has them in this order. */
  readonly files: readonly string[];
  read(file: string): Promise<SourceFile>;
  /** What the command line decides for all files. */
  readonly decided: NonNullable<SessionHost['decided']>;
  /** Which fixes are made; none when absent. */
  readonly fixes?: FixChoice | undefined;
  /** The report is on the files as they were, although fixes are made. */
  readonly reportBefore?: boolean;
}

/** A file whose text fixes have changed. Nothing has been written. */
export interface MendedFile {
  readonly file: string;
  readonly before: Source;
  readonly text: string;
}

export interface Checked {
  readonly report: Required<Report>;
  readonly mended: readonly MendedFile[];
}

/** A fix may bring up the next finding; fixes that undo each other end here. */
const mostRounds = 10;

/** Reads and checks files, one after the other, and again those about which later ones state more. */
export async function check(request: CheckRequest, notices: Notices): Promise<Checked> {
  const { files, decided, fixes } = request;
  const start = performance.now();
  const session = createSession({ files: () => fileSystem, decided, onConfig: unusable(notices) });
  const found = new Map<string, Pick<Required<Report>, 'findings' | 'sites'>>();
  const mended = new Map<string, MendedFile>();
  let bytes = 0;
  let failed = 0;
  for (const [index, file] of files.entries()) {
    notices.progress(index, files.length);
    await readOnce(file).catch((error) => {
      failed++;
      notices.unreadable(file, error);
    });
  }
  for (const file of files.filter((file) => session.isOutdated(file))) {
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
    mended: files.flatMap((file) => mended.get(file) ?? []),
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
      // What was no text can't be written back as it was.
      const isExact = !source.text.includes('\ufffd');
      for (let round = 1; fixes && isExact && round <= mostRounds; round++) {
        const edits = (await session.fixAll({ uri: file, version: round - 1 }, fixes)) ?? [];
        if (edits.length === 0) break;
        text = applyEdits(text, edits);
        after = await reportOn(text, round);
      }
      if (text !== source.text) mended.set(file, { file, before: source, text });
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

/** Tells where in a config something is wrong. */
function unusable(notices: Notices): NonNullable<SessionHost['onConfig']> {
  return ({ path: config, text, problems }) => {
    const document = TextDocument.create(config, 'jsonc', 0, text);
    for (const { message, span } of problems) {
      const { line, character } = document.positionAt(span.start);
      notices.unusable(path.resolve(config), { line: line + 1, column: character + 1, message });
    }
  };
}

function located({ findings, sites }: Read, document: TextDocument): Pick<Required<Report>, 'findings' | 'sites'> {
  return {
    findings: findings.map((finding) => locateFinding(finding, document)),
    sites: sites.map((site) => locateSite(site, document)),
  };
}
