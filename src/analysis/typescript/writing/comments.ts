import type { CommentWriter } from '../../writer.js';

export const comments: CommentWriter = {
  toLineEnd: (text) => `// ${text}`,
  within: (text) => `/* ${text} */`,
  // eslint-disable-next-line, @ts-expect-error, prettier-ignore
  bindsNextLine: (line) => /-next-line|@ts-|-ignore/.test(line),
  endsInComment: (line) => codeAndLastComment.test(line),
};

/** Strings, comments with code after them and other characters, then a comment up to the end. */
const codeAndLastComment =
  /^(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|\/\*(?:[^*]|\*(?!\/))*\*\/|\/(?![/*])|[^'"`/])*(?:\/\/|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?$)/;
