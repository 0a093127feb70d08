import { absolute } from '../node/paths.js';
import { areSame, type CrossFileFact, createFacts } from '../session/index.js';
import {
  type CheckBatch,
  type CheckOptions,
  createCheck,
  type FileResult,
  type FileTask,
  type FixedFile,
  type LocatedConfigProblem,
} from './checkFiles.js';
import { filesPerBatch, maxRounds, minFilesForThreads } from './limits.js';
import { readSource, type SourceFile } from './read.js';
import type { Report } from './report.js';
import { startThreads } from './threads.js';

/** Events during the check that are not part of the report. */
export interface Notices {
  /** A path can't be read. It is spelled as in the arguments. */
  unreadable(file: string, error: unknown): void;
  /** A file is not checked. */
  skipped(file: string, reason: string): void;
  configProblem(problem: LocatedConfigProblem): void;
  /** The number of files that have been checked, and of all files. */
  progress(done: number, total: number): void;
}

export interface CheckRequest extends CheckOptions {
  /** Without duplicates. The report has the same order. */
  readonly files: readonly string[];
  /** Reads a file. The default reads it from the disk, in several threads where there are many files. */
  readonly read?: (file: string) => SourceFile | Promise<SourceFile>;
}

export interface Checked {
  readonly report: Required<Report>;
  readonly fixed: readonly FixedFile[];
}

/** Checks files. A file is checked again when others state facts about it. The order of the files makes no difference. */
export async function check(request: CheckRequest, notices: Notices): Promise<Checked> {
  const { files, read, decided, fixes, reportBefore } = request;
  const options = { decided, fixes, reportBefore };
  const start = performance.now();
  const threads = read || files.length < minFilesForThreads ? undefined : startThreads(options);
  const lanes = threads?.count ?? 1;
  const checkBatch: CheckBatch = threads?.check ?? createCheck(options, read ?? readSource);
  const facts = createFacts();
  const factsSeen = new Map<string, readonly CrossFileFact[]>();
  const results = new Map<string, FileResult>();
  const configProblems = new Map<string, LocatedConfigProblem>();
  try {
    let outdated = files;
    for (let round = 0; round < maxRounds && outdated.length > 0; round++) {
      await checkRound(outdated);
      outdated = files.filter((file) => !areSame(aboutFile(file), factsSeen.get(file) ?? []));
    }
  } finally {
    await threads?.end();
  }
  const inOrder = files.flatMap((file) => results.get(file) ?? []);
  for (const problem of configProblems.values()) notices.configProblem(problem);
  for (const { file, error, skipped } of inOrder) {
    if (error !== undefined) notices.unreadable(file, error);
    if (skipped !== undefined) notices.skipped(file, skipped);
  }
  const found = inOrder.flatMap((result) => result.found ?? []);
  const failed = inOrder.filter(({ error }) => error !== undefined).length;
  return {
    report: {
      findings: found.flatMap(({ findings }) => findings),
      sites: found.flatMap(({ sites }) => sites),
      stats: {
        files: files.length,
        bytes: inOrder.reduce((sum, { bytes }) => sum + bytes, 0),
        prefiltered: files.length - found.length - failed,
        analyzed: found.length,
        failed,
        ms: Math.round(performance.now() - start),
      },
    },
    fixed: inOrder.flatMap((result) => result.fixed ?? []),
  };

  /** All files of a round see the facts of the rounds before it, so that the threads make no difference. */
  async function checkRound(round: readonly string[]): Promise<void> {
    const tasks = round.map((file): FileTask => ({ file, facts: aboutFile(file) }));
    for (const task of tasks) factsSeen.set(task.file, task.facts);
    const batches = batchesOf(tasks).values();
    const checked: FileResult[] = [];
    await Promise.all(
      Array.from({ length: lanes }, async () => {
        // Each lane takes the next batch when it is free.
        for (const batch of batches) {
          const { results, configProblems: problems } = await checkBatch(batch);
          checked.push(...results);
          for (const problem of problems) configProblems.set(JSON.stringify(problem), problem);
          notices.progress(files.length - round.length + checked.length, files.length);
        }
      }),
    );
    for (const result of checked) {
      results.set(result.file, result);
      facts.state(result.file, '', result.facts);
    }
  }

  function aboutFile(file: string): readonly CrossFileFact[] {
    return facts.about({ system: '', path: absolute(file) });
  }
}

function batchesOf(tasks: readonly FileTask[]): readonly (readonly FileTask[])[] {
  const count = Math.ceil(tasks.length / filesPerBatch);
  return Array.from({ length: count }, (_, index) => tasks.slice(index * filesPerBatch, (index + 1) * filesPerBatch));
}
