/** Nitro and Nuxt import it automatically. */
declare function defineWebSocketHandler(hooks: import('crossws').Hooks): any;

declare module '#imports' {
  const defineWebSocketHandler: typeof import('h3').defineWebSocketHandler;
}
declare module 'nitro' {
  const defineWebSocketHandler: typeof import('h3').defineWebSocketHandler;
}
declare module 'nitro/h3' {
  export * from 'h3';
}
declare module 'nitro/deps/h3' {
  export * from 'h3';
}
