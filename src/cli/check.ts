import path from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { languages } from '../analysis/languages.js';
import { createNeighbours } from '../analysis/modules/neighbours.js';
import { mayHaveCloseCodes } from '../analysis/prefilter.js';
import { type CodePlace, type CrossFileFact, isCodePlace } from '../analysis/site.js';
import type { Span } from '../analysis/span.js';
import type { Finding } from '../features/finding.js';
import type { Modules } from '../features/index.js';
import { absolute, fileSystem } from './fileSystem.js';
import { findFiles } from './files.js';
import type { CheckOptions } from './options.js';
import { createProjects, type UnusableConfig } from './projects.js';
import { readSource } from './read.js';
import type { Location, RecognisedSite, Report } from './report.js';

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
  /** How much was shown of it by then. */
  readonly shown: number;
}

/** Reads and checks what the paths stand for, one file after the other, and again those of which later ones show more. */
export async function check(
  paths: readonly string[],
  { environment, testFiles }: Decided,
  notices: Notices,
): Promise<Required<Report>> {
  const start = performance.now();
  const projectOf = createProjects(notices.unusable);
  const neighbours = createNeighbours(fileSystem);
  let modules: Modules | undefined;
  /** What other files show of one's declarations, by its absolute path. */
  const facts = new Map<string, readonly CrossFileFact[]>();
  const found = new Map<string, Found>();
  const prefiltered = new Set<string>();
  const stats = { files: 0, bytes: 0 };
  const files = await findFiles(paths, notices.unreadable);
  for (const work of [read, readAgain]) {
    for (const file of files) await work(file).catch((error) => notices.unreadable(file, error));
  }
  const inOrder = files.flatMap((file) => found.get(file) ?? []);
  return {
    findings: inOrder.flatMap(({ findings }) => findings),
    sites: inOrder.flatMap(({ sites }) => sites),
    stats: {
      ...stats,
      prefiltered: prefiltered.size,
      analyzed: found.size,
      ms: Math.round(performance.now() - start),
    },
  };

  async function read(file: string): Promise<void> {
    const source = await readSource(file);
    stats.files++;
    stats.bytes += source.bytes;
    if (source.skipped) notices.skipped(file, source.skipped);
    const { text } = source;
    if (text === undefined || !(await mayMatter(file, text))) {
      prefiltered.add(file);
      return;
    }
    for (const one of await checkText(file, text)) facts.set(one.file, [...(facts.get(one.file) ?? []), one]);
  }

  async function readAgain(file: string): Promise<void> {
    const more = (facts.get(absolute(file))?.length ?? 0) > (found.get(file)?.shown ?? 0);
    if (!more || !(found.has(file) || prefiltered.delete(file))) return;
    const { text } = await readSource(file);
    if (text !== undefined) await checkText(file, text);
  }

  async function mayMatter(file: string, text: string): Promise<boolean> {
    return mayHaveCloseCodes(text) || neighbours.mayHaveCloseCodes(absolute(file), text);
  }

  /** Gives back what the text shows of others. */
  async function checkText(file: string, text: string): Promise<readonly CrossFileFact[]> {
    const checker = await import('../features/index.js');
    const languageId = languageOf(file);
    const at = absolute(file);
    const { folders, root } = await projectOf(file, checker);
    modules ??= checker.createModules(fileSystem);
    const reached = await modules.reachedFrom({ path: at, text, root: absolute(root) });
    const analysis = checker.analyze({
      text,
      languageId,
      path: at,
      reached,
      surroundings: { option: environment, folders },
      factsFromOthers: facts.get(at),
    });
    const treatment = checker.treatmentOf(at, absolute(root), { option: testFiles, folders });
    const document = TextDocument.create(file, languageId, 0, text);
    found.set(file, {
      findings: checker
        .findings(analysis, { treatment })
        .map((finding) => ({ ...locate(finding.span, document), ...finding })),
      sites: analysis.sites
        .filter(isCodePlace)
        .map((site) => ({ ...locate(site.span, document), ...recognised(site) })),
      shown: facts.get(at)?.length ?? 0,
    });
    return analysis.crossFileFacts;
  }
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
