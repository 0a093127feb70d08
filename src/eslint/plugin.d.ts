import type { ESLint, Linter } from 'eslint';

/** WebSocket close codes, for `eslint.config.js`. */
declare const plugin: ESLint.Plugin & { readonly configs: { readonly recommended: Linter.Config } };
export = plugin;
