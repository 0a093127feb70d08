// The global WebSocket. Beside the standard's methods it has these.
interface WebSocket {
  terminate(...ignored: CloseCodes.Ignored<'bun'>[]): void;
}
