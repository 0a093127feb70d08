/** One end of what a worker and the extension host say to each other. */
export interface Channel {
  post(message: unknown): void;
  listen(hear: (message: unknown) => void): void;
}
