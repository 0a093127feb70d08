/** Milliseconds without typing before diagnostics are sent: half-written code needs none. */
export const minTypingPause = 300;

/** Milliseconds without a file change before the session learns of the changes: tools change many files in a row. */
export const minFilesPause = 200;
