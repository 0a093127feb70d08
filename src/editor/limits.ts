/** Milliseconds without typing before a document is read: what is half written is not worth a squiggle. */
export const minTypingPause = 500;

/** Milliseconds without typing before a document is read whose reading takes long. */
export const maxTypingPause = 5000;

/** Milliseconds that completion and signature help may take: other extensions' suggestions are shown with ours. */
export const maxTypingAnswer = 400;

/** Milliseconds that the worker is kept without a document that needs it, so that closing and opening one is cheap. */
export const maxWorkerIdle = 60_000;

/** Times that the worker is started again after it has ended by itself: a cause that persists ends it each time. */
export const maxWorkerFailures = 3;

/** Milliseconds without a file change before the session learns of the changes: tools change many files in a row. */
export const minFilesPause = 200;

/** Bytes of a config whose codes the reference shows. What people write is shorter. */
export const maxConfigBytes = 1_000_000;

/** Megabytes of the worker's old heap. Node.js stops a worker that needs more, and the extension host continues. */
export const maxWorkerHeap = 512;

/** Megabytes of the worker's young heap. A small one frees memory sooner. */
export const maxWorkerYoungHeap = 16;

/** Bytes of a file that is checked with the workspace: longer ones are too long for a document, whatever they contain. */
export const maxCheckedFileBytes = 3_000_000;

/** Files of the workspace that are read at the same time: one is waited for while another is checked. */
export const maxFilesAtOnce = 4;

/** Milliseconds until Git has found its repositories. After that there are none. */
export const maxGitStart = 10_000;
