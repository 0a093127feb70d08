/** Bytes of a config or of another file that says something about a project, such as `package.json`: people write less. */
export const maxProjectFileBytes = 4 * 1024 * 1024;

/** Files that change at once. More of them mean that another branch was checked out: everything is looked up again. */
export const maxChangedFiles = 200;
