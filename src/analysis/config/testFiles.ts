/** How test files are treated: like all others, with hints only, or not at all. */
export const testFileTreatments = ['check', 'hint', 'off'] as const;
export type TestFileTreatment = (typeof testFileTreatments)[number];

/** Whether a value of any type is one of them. */
export function isTestFileTreatment(value: unknown): value is TestFileTreatment {
  return testFileTreatments.some((treatment) => treatment === value);
}

/** `client.test.ts`, `client_spec.js`, `login.cy.ts`, `test.mjs`, and every file in a folder for tests. */
const testFile =
  /(^|\/)(__tests__|__mocks__|__fixtures__|tests?|specs?|e2e|cypress|testing)\/|(^|[/._-])(tests?|specs?|e2e|cy)\.\w+$/i;

/** Whether a file looks like a test. `path` is relative to the project, `/`-separated. */
export function looksLikeTest(path: string): boolean {
  return testFile.test(path);
}
