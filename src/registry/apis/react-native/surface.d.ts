// The global WebSocket, which the standard's surface declares.
