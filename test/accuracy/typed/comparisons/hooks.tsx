import useWebSocket from 'react-use-websocket';
import { useState } from 'react';

export function Feed({ url }: { url: string }) {
  const [lost, setLost] = useState(false);
  const { lastMessage } = useWebSocket(url, {
    shouldReconnect: (event) => event.code !== 1000, // = compared 1000
    onClose: (event) => {
      setLost(event.code === 1006); // = compared 1006
      if (event.code === 401) location.assign('/login'); // = compared 401 ! no-impossible-comparison
    },
  });
  return <p>{lost ? 'lost' : lastMessage?.data}</p>;
}

export const isFinal = (event: CloseEvent) => event.code === 4001 || event.code === 4003; // = compared 4001 = compared 4003
export const isHttp = (event: CloseEvent) => event.code >= 400 && event.code <= 599; // = compared 400 = compared 599 ! no-impossible-comparison
