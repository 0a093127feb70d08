/** How files that look like tests are treated: as all others, with nothing said louder than a hint, not at all. */
export const testFileTreatments = ['check', 'hint', 'off'] as const;
export type TestFileTreatment = (typeof testFileTreatments)[number];

/** Whether a value, which may be anything, is one of them. */
export function isTestFileTreatment(value: unknown): value is TestFileTreatment {
  return testFileTreatments.some((treatment) => treatment === value);
}

/** `client.test.ts`, `client_spec.js`, `login.cy.ts`, `test.mjs`, and whatever lies in a folder for tests. */
const testFile =
  /(^|\/)(__tests__|__mocks__|__fixtures__|tests?|specs?|e2e|cypress|testing)\/|(^|[/._-])(tests?|specs?|e2e|cy)\.\w+$/i;

/** Whether a file looks like a test, by its path within the project, `/`-separated. */
export function looksLikeTest(path: string): boolean {
  return testFile.test(path);
}
