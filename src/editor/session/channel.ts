/** One end of the connection between a worker and the extension host. */
export interface Channel {
  post(message: unknown): void;
  listen(hear: (message: unknown) => void): void;
}
