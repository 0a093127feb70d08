import path from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { languages } from '../analysis/languages.js';
import { createNeighbours } from '../analysis/modules/neighbours.js';
import { mayHaveCloseCodes } from '../analysis/prefilter.js';
import { type CodePlace, isCodePlace, type Span } from '../analysis/site.js';
import type { Finding } from '../features/finding.js';
import type { Modules } from '../features/index.js';
import { absolute, fileSystem } from './fileSystem.js';
import { findFiles } from './files.js';
import type { CheckOptions } from './options.js';
import { createProjects } from './projects.js';
import { readSource } from './read.js';
import type { Location, RecognisedSite, Report } from './report.js';

/** What can't be part of the report, told as it happens. */
export interface Notices {
  /** A path, as the arguments spell it, that can't be read. */
  unreadable(file: string, error: unknown): void;
  /** A file that was left out, and why. */
  skipped(file: string, why: string): void;
  /** A config file, as an absolute path, and what in it is left out because it can't be used. */
  unusable(configFile: string, problem: string): void;
}

/** What the command line decides for all files. */
export type Decided = Pick<CheckOptions, 'environment' | 'testFiles'>;

/** Reads and checks what the paths stand for, one file after the other. */
export async function check(
  paths: readonly string[],
  { environment, testFiles }: Decided,
  notices: Notices,
): Promise<Required<Report>> {
  const start = performance.now();
  const projectOf = createProjects(notices.unusable);
  const neighbours = createNeighbours(fileSystem);
  let modules: Modules | undefined;
  const findings: (Finding & Location)[] = [];
  const sites: RecognisedSite[] = [];
  const stats = { files: 0, bytes: 0, prefiltered: 0, analyzed: 0, ms: 0 };
  for (const file of await findFiles(paths, notices.unreadable)) {
    try {
      const source = await readSource(file);
      stats.files++;
      stats.bytes += source.bytes;
      if (source.skipped) notices.skipped(file, source.skipped);
      const { text } = source;
      const at = absolute(file);
      if (text === undefined || !(mayHaveCloseCodes(text) || (await neighbours.mayHaveCloseCodes(at, text)))) {
        stats.prefiltered++;
        continue;
      }
      const checker = await import('../features/index.js');
      const languageId = languageOf(file);
      const { folders, root } = await projectOf(file, checker);
      modules ??= checker.createModules(fileSystem);
      const reached = await modules.reachedFrom({ path: at, text, root: absolute(root) });
      const analysis = checker.analyze({
        text,
        languageId,
        path: at,
        reached,
        surroundings: { option: environment, folders },
      });
      const treatment = checker.treatmentOf(at, absolute(root), { option: testFiles, folders });
      const document = TextDocument.create(file, languageId, 0, text);
      for (const finding of checker.findings(analysis, { treatment })) {
        findings.push({ ...locate(finding.span, document), ...finding });
      }
      for (const site of analysis.sites.filter(isCodePlace))
        sites.push({ ...locate(site.span, document), ...recognised(site) });
      stats.analyzed++;
    } catch (error) {
      notices.unreadable(file, error);
    }
  }
  stats.ms = Math.round(performance.now() - start);
  return { findings, sites, stats };
}

/** By its extension; JavaScript where that tells nothing, as with a script that has none. */
function languageOf(file: string) {
  const extension = path.extname(file).toLowerCase();
  return languages.find(({ extensions }) => extensions.some((one) => one === extension))?.id ?? 'javascript';
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
