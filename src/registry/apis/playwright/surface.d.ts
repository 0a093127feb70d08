declare module 'playwright-core' {
  interface WebSocketRoute {
    /** Shows the page a close event with these values. Nothing is sent, and nothing is refused. */
    close(options?: {
      code?: CloseCodes.Received<'playwright'>;
      reason?: CloseCodes.ReceivedReason<'playwright'>;
    }): Promise<void>;
    /** The arguments of the page's own `close()`. */
    onClose(
      handler: (
        code: CloseCodes.Received<'playwright'> | undefined,
        reason: CloseCodes.ReceivedReason<'playwright'> | undefined,
      ) => any,
    ): void;
    connectToServer(): ServerSideRoute;
    onMessage(handler: (message: any) => any): void;
    protocols(): string[];
    send(message: any): void;
    url(): string;
  }
  /** The page's connection to the real server. */
  interface ServerSideRoute {
    /** An error of the browser's `close()` is ignored, and the connection stays open. */
    close(options?: {
      code?: CloseCodes.Argument<'playwright'>;
      reason?: CloseCodes.Reason<'playwright'>;
    }): Promise<void>;
    onClose(
      handler: (code: CloseCodes.Received<'playwright'>, reason: CloseCodes.ReceivedReason<'playwright'>) => any,
    ): void;
    onMessage(handler: (message: any) => any): void;
    protocols(): string[];
    send(message: any): void;
    url(): string;
  }
  interface Page {
    routeWebSocket(url: any, handler: (route: WebSocketRoute) => any): Promise<void>;
    context(): BrowserContext;
    [member: string]: any;
  }
  interface BrowserContext {
    routeWebSocket(url: any, handler: (route: WebSocketRoute) => any): Promise<void>;
    newPage(): Promise<Page>;
    [member: string]: any;
  }
  interface Browser {
    newContext(options?: any): Promise<BrowserContext>;
    newPage(options?: any): Promise<Page>;
    [member: string]: any;
  }
  interface BrowserType {
    connect(...rest: any[]): Promise<Browser>;
    connectOverCDP(...rest: any[]): Promise<Browser>;
    launch(options?: any): Promise<Browser>;
    launchPersistentContext(...rest: any[]): Promise<BrowserContext>;
    [member: string]: any;
  }
  const chromium: BrowserType;
  const firefox: BrowserType;
  const webkit: BrowserType;
  const devices: any;
  const request: any;
  const selectors: any;
}

declare module 'playwright' {
  export * from 'playwright-core';
}

declare module '@playwright/test' {
  export * from 'playwright-core';

  interface Fixtures {
    page: import('playwright-core').Page;
    context: import('playwright-core').BrowserContext;
    browser: import('playwright-core').Browser;
    [fixture: string]: any;
  }
  type Body = (fixtures: Fixtures, info: any) => any;
  interface Test {
    (title: any, body: Body): any;
    (title: any, details: any, body: Body): any;
    only: Test;
    skip: Test;
    fixme: Test;
    fail: Test;
    afterEach: Hook;
    beforeEach: Hook;
    describe: any;
    extend(fixtures: any): Test;
    [member: string]: any;
  }
  interface Hook {
    (body: Body): any;
    (title: any, body: Body): any;
  }
  export const test: Test;
  export const expect: any;
  export const defineConfig: any;
}
