/** Passes of fixes over one file. A fix may lead to the next finding, and fixes that undo each other must end. */
export const maxFixPasses = 10;

/** Bytes that one call of git may print: lists of files, and the staged content of a file. */
export const maxGitOutput = 1024 ** 3;
