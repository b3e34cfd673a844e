/** Where a remark on a section of a document stands among those of its initiative. */
export function remarkPlace(document: string, section: string): string {
  return `document:${document}:${section}`
}
