/** APIs that one sentence names. Nobody reads a longer list to its end. */
export const maxNamedApis = 3;

/** Codes that one cell of a hover names. More of them are shown as ranges, without names. */
export const maxNamedCodes = 4;
