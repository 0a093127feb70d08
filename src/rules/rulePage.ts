/** The address of docs/rules/. */
const pages = 'https://github.com/close-codes/websocket-close-codes/blob/main/docs/rules';

/** The address of a rule's page: what it reports and why, with examples, fixes and the text of the standard. */
export function rulePage(id: string): string {
  return `${pages}/${id}.md`;
}
