/** Where a section of a document is read, as the target of links. */
export function sectionAnchor(section: string): string {
  return `abschnitt-${section}`
}
