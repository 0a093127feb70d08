/** The name of the file that holds a team's configuration for a folder and all folders below it. */
export const configName = '.close-codes.json';
