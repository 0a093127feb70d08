/** The source of a fact. */
export interface Source {
  readonly title: string;
  readonly url: string;
}
