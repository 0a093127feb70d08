/** The exit status of the process. */
export const exitStatus = { clean: 0, failed: 1, unusable: 2 } as const;
