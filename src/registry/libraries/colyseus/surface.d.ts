declare function require(id: 'colyseus.js'): typeof import('colyseus.js');
declare function require(id: '@colyseus/core'): typeof import('@colyseus/core');
declare function require(id: 'colyseus'): typeof import('colyseus');

declare module '@colyseus/sdk' {
  const CloseCode: {
    readonly NORMAL_CLOSURE: 1000;
    readonly GOING_AWAY: 1001;
    readonly NO_STATUS_RECEIVED: 1005;
    readonly ABNORMAL_CLOSURE: 1006;
    readonly CONSENTED: 4000;
    readonly SERVER_SHUTDOWN: 4001;
    readonly WITH_ERROR: 4002;
    readonly FAILED_TO_RECONNECT: 4003;
    readonly MAY_TRY_RECONNECT: 4010;
  };
  type Listener = (
    code: CloseCodes.Received<CloseCodes.Global | 'ws'>,
    reason?: CloseCodes.ReceivedReason<CloseCodes.Global | 'ws'>,
  ) => any;
  interface Signal {
    (listener: Listener): any;
    once(listener: Listener): void;
    remove(listener: Listener): void;
    clear(): void;
    invoke(code: number, reason?: string): void;
  }
  interface Connection {
    readonly isOpen: boolean;
    readonly events: any;
    readonly transport: any;
    close(
      code?: CloseCodes.Argument<CloseCodes.Global | 'ws'>,
      reason?: CloseCodes.Reason<CloseCodes.Global | 'ws'>,
    ): void;
    send(data: any): void;
  }
  interface Room<T = any, State = any> {
    readonly connection: Connection;
    readonly reconnectionToken: string;
    readonly roomId: string;
    readonly sessionId: string;
    readonly state: any;
    /** The connection is lost and will be opened again: 1001, 1005, 1006, 4010. */
    onDrop: Signal;
    /** An error of the room, which has other codes, or a close before the room was joined. */
    onError: any;
    onLeave: Signal;
    onReconnect: any;
    onStateChange: any;
    leave(consented?: boolean): Promise<CloseCodes.Received<CloseCodes.Global | 'ws'>>;
    onMessage(type: any, callback: (...parts: any[]) => any): any;
    send(type: any, message?: any, ...rest: any[]): any;
    [other: string]: any;
  }
  class Client {
    constructor(settings?: any, options?: any);
    readonly auth: any;
    readonly http: any;
    consumeSeatReservation<T = any>(...parts: any[]): Promise<Room<T>>;
    create<T = any>(...parts: any[]): Promise<Room<T>>;
    join<T = any>(...parts: any[]): Promise<Room<T>>;
    joinById<T = any>(...parts: any[]): Promise<Room<T>>;
    joinOrCreate<T = any>(...parts: any[]): Promise<Room<T>>;
    reconnect<T = any>(...parts: any[]): Promise<Room<T>>;
  }
  type ColyseusSDK = Client;
  const ColyseusSDK: typeof Client;
  const getStateCallbacks: any;
  const Callbacks: any;
}

declare module 'colyseus.js' {
  export * from '@colyseus/sdk';
}

declare module '@colyseus/core' {
  const CloseCode: typeof import('@colyseus/sdk').CloseCode;
  /** A client of a room. Its transport is ws unless another one is chosen. */
  interface Client<T = any, Auth = any> {
    readonly ref: any;
    readonly sessionId: string;
    readonly state: any;
    auth?: any;
    userData?: any;
    close(
      code?: CloseCodes.Argument<'ws' | 'uwebsockets' | 'bun-server'>,
      data?: CloseCodes.Reason<'ws' | 'uwebsockets' | 'bun-server'>,
    ): void;
    /** The code is the room's own, not a close code. */
    error(code: number, message?: string): void;
    leave(
      code?: CloseCodes.Argument<'ws' | 'uwebsockets' | 'bun-server'>,
      data?: CloseCodes.Reason<'ws' | 'uwebsockets' | 'bun-server'>,
    ): void;
    send(type: any, message?: any, options?: any): void;
    sendBytes(type: any, bytes: any, options?: any): void;
  }
  interface ClientArray extends Array<Client> {
    getById(sessionId: string): Client | undefined;
  }
  class Room<State = any, Metadata = any> {
    readonly clients: ClientArray;
    readonly clock: any;
    readonly roomId: string;
    readonly roomName: string;
    autoDispose: boolean;
    maxClients: number;
    patchRate: any;
    state: any;
    allowReconnection(client: Client, seconds: any): any;
    broadcast(type: any, message?: any, options?: any): any;
    disconnect(closeCode?: CloseCodes.Argument<'ws' | 'uwebsockets' | 'bun-server'>): Promise<any>;
    kickClient(
      sessionId: string,
      closeCode?: CloseCodes.Argument<'ws' | 'uwebsockets' | 'bun-server'>,
      reason?: CloseCodes.Reason<'ws' | 'uwebsockets' | 'bun-server'>,
    ): void;
    lock(): any;
    onAuth(client: Client, options: any, context: any): any;
    onCreate?(options: any): any;
    onDispose?(): any;
    onDrop?(client: Client, code?: CloseCodes.Received<'ws' | 'uwebsockets' | 'bun-server'>): any;
    onJoin?(client: Client, options?: any, auth?: any): any;
    /** The second parameter is the code since 0.17. Before, it was whether the client left on purpose. */
    onLeave?(client: Client, code?: any): any;
    onMessage(type: any, callback: (client: Client, message: any) => any): any;
    setMetadata(metadata: any): any;
    setPrivate(isPrivate?: boolean): any;
    setSimulationInterval(callback: any, delay?: number): any;
    setState(state: any): any;
    unlock(): any;
  }
  const defineRoom: any;
  const defineServer: any;
  const ErrorCode: any;
  const LobbyRoom: any;
  const logger: any;
  const matchMaker: any;
  const RelayRoom: any;
  const Server: any;
  const ServerError: any;
}

declare module 'colyseus' {
  export * from '@colyseus/core';
}
