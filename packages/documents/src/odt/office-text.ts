import { xmlCharacters } from './elements/xml.ts'

/** Marks that turn the direction of what follows them, so that a text reads other than it is. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g

/**
 * Any text as an office program can show it: composed (NFC), one kind of line end, only characters
 * that XML has. Office programs bring fonts for every script, so nothing is written in code points.
 */
export function officeText(text: string): string {
  return xmlCharacters(text)
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(TURNING, '')
}
