/** The name of the file in which a team says what holds for the files in and below a folder. */
export const configName = '.close-codes.json';
