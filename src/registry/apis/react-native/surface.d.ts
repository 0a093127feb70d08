// The standard's surface declares the global WebSocket.
