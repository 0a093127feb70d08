/*
 * What bounds the work on one text. What lies beyond a limit is not read, or counts as unknown.
 */

/** UTF-16 units of a document. Longer ones are bundles and generated files, in which nobody reads a squiggle. */
export const maxDocumentLength = 1_000_000;

/** UTF-16 units from which on a text may count as minified: a short text is cheap to read, however it is written. */
export const minMinifiedLength = 10_000;

/** UTF-16 units of a line, on average. People break lines far earlier, minifiers hardly ever. */
export const maxAverageLineLength = 300;

/** Bytes of an imported file. What people write is shorter. */
export const maxSourceBytes = 256 * 1024;

/** UTF-16 units of file contents that stay in memory for the next document: 4 MB at most. */
export const maxCachedLength = 2 * 1024 * 1024;

/** Files that one document reaches by imports: each of them is parsed and checked with the document. */
export const maxImportedFiles = 64;

/** Imports from the document to a file. Constants are declared near to where they are used. */
export const maxImportDepth = 5;

/** UTF-16 units of all imported files together. The checker's time grows with them. */
export const maxImportedLength = 2 * 1024 * 1024;

/** Folders between a workspace and its packages, where a glob has `**`. Each level lists many more folders. */
export const maxPackageDepth = 4;

/** Statements of a script that are left out because TypeScript throws on them: each costs some twenty readings. */
export const maxUnreadStatements = 3;

/** Rounds until the answers of questions that depend on each other no longer change. Two are usual. */
export const maxFixpointRounds = 10;

/** Received codes that are tried on their way to one call: each is a walk of the interpreter. */
export const maxTriedCodes = 64;

/** Functions that a value passes on its way to a sink. It bounds the summaries of functions that call each other. */
export const maxCallsToSink = 5;

/** Calls from a function to the one that opens a socket. A function further away isn't called in order to connect. */
export const maxCallsToConnect = 3;

/** Expressions and statements that one run of the interpreter evaluates: a run takes milliseconds, and there are many. */
export const maxEvaluationSteps = 20_000;

/** States that the interpreter keeps apart at one program point. More are merged, and where they differ nothing is known. */
export const maxStates = 24;

/** Calls inside calls that the interpreter follows. What people write around a close call is less deep. */
export const maxCallDepth = 8;

/** Items of a list that the interpreter follows one by one. */
export const maxListItems = 64;

/** UTF-16 units of a text that a regular expression is tried on: a slow pattern can take very long on a longer one. */
export const maxMatchedLength = 16;

/** UTF-16 units of a constant string. No Close frame holds more, so a longer one need not be built. */
export const maxConstantLength = 0xffff;

/** Nodes of a subtree whose list is cached: a smaller one is visited as fast as it is looked up. */
export const minCachedNodes = 64;

/** Nodes of a subtree whose list is cached: a larger one mostly changes while somebody types in it. */
export const maxCachedNodes = 4096;

/** Globs in one list of a config. Each is tried on each file. */
export const maxGlobs = 200;

/** UTF-16 units of a glob. */
export const maxGlobLength = 200;

/** UTF-16 units of a path that globs are tried on. On a longer one, a slow glob can take very long. */
export const maxGlobbedPath = 300;

/** Unusable entries of a config that are left out. Where there are more, the file isn't a config, or an attack. */
export const maxUnusableEntries = 100;
