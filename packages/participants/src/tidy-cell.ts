/** What stands in a cell: NFC, without signs that nobody sees, blanks around it and more than one between two words. */
export function tidyCell(cell: string): string {
  const visible = plain.test(cell) ? cell : cell.normalize('NFC').replaceAll(unseen, '')
  return visible.replaceAll(/\s+/g, ' ').trim()
}

const plain = /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u017F]*$/
const unseen = /[\p{Cf}\p{Co}\p{Cn}]/gu
