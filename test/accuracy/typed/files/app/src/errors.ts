export { NO_STATUS as empty } from './codes.js';
export * as codes from './codes.js';
export class AppError extends Error {
  readonly closeCode = 1006; // = declared 1006
}
