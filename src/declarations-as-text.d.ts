/** Declaration files for the code being checked are bundled as text: `import text from './x.d.ts?text'`. */
declare module '*?text' {
  const text: string;
  export default text;
}
