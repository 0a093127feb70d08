/** Passes of fixes over one file. A fix may lead to the next finding, and fixes that undo each other must end. */
export const maxFixPasses = 10;

/** Bytes that one call of git may print: lists of files, and the staged content of a file. */
export const maxGitOutput = 1024 ** 3;

/** Files from which threads pay off. A thread loads TypeScript for itself, which takes as long as some hundred files. */
export const minFilesForThreads = 200;

/** Threads at most. Each of them takes the memory of a checker. */
export const maxThreads = 8;

/** MiB of a thread's heap. Files that need more are checked in the main thread. With 128, collecting took half the time. */
export const maxThreadHeap = 384;

/** MiB of a thread for new objects. With less, the collector runs more often. */
export const maxThreadYoungHeap = 96;

/**
 * Files that a thread checks at a time. Neighbours share imports. With more, one thread may still work when the others
 * have ended.
 */
export const filesPerBatch = 64;

/** Rounds until the facts that files state about each other have settled. */
export const maxRounds = 4;
