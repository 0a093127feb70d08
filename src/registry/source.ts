/** Where a fact comes from. */
export interface Source {
  readonly title: string;
  readonly url: string;
}
