/** What stands in a cell: NFC, without signs that nobody sees, blanks around it and more than one between two words. */
export function tidyCell(cell: string): string {
  // Nearly every cell is, and there are a million of them.
  if (tidy.test(cell)) return cell
  return cell.normalize('NFC').replaceAll(unseen, '').replaceAll(/\s+/g, ' ').trim()
}

/** Words of letters that are the same in NFC and to the eye, with one blank between them, or nothing. */
const tidy =
  /^$|^[\u0021-\u007E\u00A1-\u00AC\u00AE-\u017F]+(?: [\u0021-\u007E\u00A1-\u00AC\u00AE-\u017F]+)*$/
const unseen = /[\p{Cf}\p{Co}\p{Cn}]/gu
