// The global WebSocket. It has these methods in addition to the standard's.
interface WebSocket {
  terminate(...ignored: CloseCodes.Ignored<'bun'>[]): void;
}
