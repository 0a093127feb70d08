declare module 'playwright-core' {
  interface WebSocketRoute {
    close(options?: {
      code?: CloseCodes.Argument<'playwright'>;
      reason?: CloseCodes.Reason<'playwright'>;
    }): Promise<void>;
    onClose(
      handler: (code: CloseCodes.Received<'playwright'>, reason: CloseCodes.ReceivedReason<'playwright'>) => any,
    ): void;
    onMessage(handler: (message: any) => any): void;
    connectToServer(): WebSocketRoute;
    protocols(): string[];
    send(message: any): void;
    url(): string;
  }

  interface BrowserContext {
    routeWebSocket(url: any, handler: (route: WebSocketRoute) => any): Promise<void>;
    newPage(): Promise<Page>;
    [other: string]: any;
  }

  interface Page {
    routeWebSocket(url: any, handler: (route: WebSocketRoute) => any): Promise<void>;
    context(): BrowserContext;
    [other: string]: any;
  }

  interface Browser {
    newContext(options?: any): Promise<BrowserContext>;
    newPage(options?: any): Promise<Page>;
    [other: string]: any;
  }

  interface BrowserType {
    launch(options?: any): Promise<Browser>;
    [other: string]: any;
  }

  const chromium: BrowserType;
  const firefox: BrowserType;
  const webkit: BrowserType;
  const devices: any;
}

declare module 'playwright' {
  export * from 'playwright-core';
}

declare module '@playwright/test' {
  import type { BrowserContext, Page } from 'playwright-core';

  export * from 'playwright-core';

  interface Fixtures {
    page: Page;
    context: BrowserContext;
    [fixture: string]: any;
  }

  interface Test {
    (title: any, body: (fixtures: Fixtures, info: any) => any): void;
    (title: any, details: any, body: (fixtures: Fixtures, info: any) => any): void;
    beforeEach(body: (fixtures: Fixtures, info: any) => any): void;
    [other: string]: any;
  }

  export const test: Test;
  export const expect: any;
  export const defineConfig: any;
}
