/** What the process ends with. */
export const exitStatus = { clean: 0, failed: 1, unusable: 2 } as const;
