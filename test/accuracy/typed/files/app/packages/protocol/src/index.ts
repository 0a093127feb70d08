/** What both ends agree on. */
export const CloseCodes = { expired: 4100, lost: 1006, busy: 1013 } as const; // = declared 4100 = declared 1006 = declared 1013
