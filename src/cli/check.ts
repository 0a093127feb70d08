import path from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { absolute, fileSystem } from '../node/fileSystem.js';
import {
  type CodePlace,
  createSession,
  type Finding,
  languageOf,
  type Report as Read,
  type SessionHost,
  type Span,
} from '../session/index.js';
import { findFiles } from './files.js';
import type { CheckOptions } from './options.js';
import { readSource, type SourceFile } from './read.js';
import type { Location, RecognisedSite, Report } from './report.js';

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
}

/** What the command line decides for all files. */
export type Decided = Pick<CheckOptions, 'environment' | 'testFiles'>;

/** What was found in one file. */
interface Found {
  readonly findings: readonly (Finding & Location)[];
  readonly sites: readonly RecognisedSite[];
}

/** Reads and checks what the paths stand for, one file after the other, and again those about which later ones state more. */
export async function check(paths: readonly string[], decided: Decided, notices: Notices): Promise<Required<Report>> {
  const start = performance.now();
  const session = createSession({ files: () => fileSystem, decided, onConfig: unusable(notices) });
  const found = new Map<string, Found>();
  let bytes = 0;
  let failed = 0;
  const files = await findFiles(paths, notices.unreadable);
  for (const file of files) {
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
  };

  async function readOnce(file: string): Promise<void> {
    const source = await read(file);
    bytes += source.bytes;
    if (source.skipped) notices.skipped(file, source.skipped);
  }

  async function read(file: string): Promise<SourceFile> {
    const source = await readSource(file);
    const { text } = source;
    if (text === undefined) return source;
    // JavaScript where the extension tells nothing, as with a script that has none.
    const languageId = languageOf(file) ?? 'javascript';
    session.open({ uri: file, version: 0, languageId, text, place: { system: '', path: absolute(file) } });
    const report = await session
      .report({ uri: file, version: 0 })
      .finally(() => session.close(file, { keepFacts: true }));
    if (report) found.set(file, located(report, TextDocument.create(file, languageId, 0, text)));
    return source;
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

function located({ findings, sites }: Read, document: TextDocument): Found {
  return {
    findings: findings.map((finding) => ({ ...locate(finding.span, document), ...finding })),
    sites: sites.map((site) => ({ ...locate(site.span, document), ...recognised(site) })),
  };
}

function locate(span: Span, document: TextDocument): Location {
  const start = document.positionAt(span.start);
  const end = document.positionAt(span.end);
  return {
    file: document.uri,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function recognised(site: CodePlace): Omit<RecognisedSite, keyof Location> {
  const values = site.parts.flatMap((part) => part.values);
  const codes = values.flatMap((value) =>
    value.kind === 'number' && Number.isInteger(value.value) ? value.value : [],
  );
  const inOrder = [...new Set(codes)].sort((a, b) => a - b);
  return {
    kind: site.kind,
    codes: site.kind === 'forwarded' ? site.arriving : inOrder.map((code) => [code, code]),
    api: site.apis.join('|'),
    evidence: site.evidence,
  };
}
