/** Everything the engine knows of one language; an argument of every step that needs it. */
export interface Language {
  /** BCP 47 primary language. */
  readonly code: string;
}
