import { createContext, useContext, useEffect, useMemo, type PropsWithChildren } from 'react';
import { useSocketStore } from './useSocketStore';

interface Live {
  close: (code?: number) => void;
  socket: WebSocket;
}
const LiveContext = createContext<Live | null>(null);

export function LiveProvider({ url, children }: PropsWithChildren<{ url: string }>) {
  const live = useMemo<Live>(() => {
    const socket = new WebSocket(url);
    return { socket, close: (code) => socket.close(code) };
  }, [url]);
  useEffect(() => () => live.close(1005), [live]); // ? no-reserved-code
  return <LiveContext.Provider value={live}>{children}</LiveContext.Provider>;
}

export function Toolbar() {
  const disconnect = useSocketStore((s) => s.disconnect);
  const lost = useSocketStore((s) => s.lastCode === '1006'); // ? no-impossible-comparison
  const { close, socket } = useContext(LiveContext)!;
  return (
    <nav>
      <button disabled={lost} onClick={() => disconnect(1000)} />
      <button onClick={() => disconnect(1011, 'bug')} /> {/* ? no-rejected-code */}
      <button onClick={() => close(1008)} /> {/* ? no-rejected-code */}
      <button onClick={() => socket.close(4999)} />
    </nav>
  );
}
