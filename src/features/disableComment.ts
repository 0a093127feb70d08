/** Where a new disable comment goes: on the line above, or on the line itself. Hosts read it before the checker is loaded. */
export const disableComments = ['nextLine', 'sameLine'] as const;

export type DisableComment = (typeof disableComments)[number];
