export { type CodeRange, inRanges } from './codeRange.js';
