export async function pump(url: string, signal: AbortSignal) {
  const stream = new WebSocketStream(url, { signal });
  const { readable, writable } = await stream.opened;
  const done = readable.pipeTo(writable).catch(() => stream.close({ closeCode: 1006, reason: 'pipe' })); // ! no-reserved-code
  signal.addEventListener('abort', () => stream.close({ closeCode: 1001 })); // ! no-rejected-code
  stream.closed.then(({ closeCode, reason }) => {
    if (closeCode === '1000') console.log(reason); // ! no-impossible-comparison
    if (closeCode === 401) console.log(reason); // ! no-impossible-comparison
    if (closeCode === 1006) console.log('lost'); // ? no-impossible-comparison
  });
  try {
    await done;
  } catch (error) {
    if (error instanceof WebSocketError && error.closeCode === 4001) return;
    throw new WebSocketError('bad', { closeCode: 1002, reason: 'x' }); // ? no-rejected-code
  }
}
