/** Where things of a survey's results are found; in the language of the page where they have one. */
export type ResultsLinks = {
  readonly results: string
  readonly feed: string
  question(id: string): string
  file(name: string): string
}

/** Where on the page with all results a question is. */
export function questionAnchor(id: string): string {
  return `frage-${id}`
}
