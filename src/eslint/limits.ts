/** Milliseconds without a lint run after which other files are read again: in editors they change between two runs. */
export const maxIdle = 1000;
