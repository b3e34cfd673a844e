import type { FileType } from '../question.ts'
import { mediaTypeOf } from './media-type-of-file.ts'
import { zipEntries } from './zip-entries.ts'

/**
 * What a file is by its contents, whatever it is called; undefined if it is none of what can be asked for. A document
 * with macros is none: it is a program. Plain text may be the text of anything, such as HTML; who shows it says that it
 * is plain.
 */
export function fileTypeOf(contents: Uint8Array): FileType | undefined {
  const has = (text: string, at = 0) =>
    Array.from(text).every((sign, index) => contents[at + index] === sign.charCodeAt(0))
  if (has('%PDF-')) return 'pdf'
  if (has('\xFF\xD8\xFF')) return 'jpeg'
  if (has('\x89PNG\r\n\x1A\n')) return 'png'
  if (has('RIFF') && has('WEBP', 8)) return 'webp'
  if (has('PK\x03\x04')) return officeTypeOf(contents, has)
  return contents.length > 0 && contents.every(isTextByte) ? 'plainText' : undefined
}

type Has = (text: string, at: number) => boolean

function officeTypeOf(contents: Uint8Array, has: Has): FileType | undefined {
  const entries = zipEntries(contents)
  if (entries === undefined || entries.some((name) => macros.test(name))) return undefined
  if (entries.includes('mimetype') && isOpenDocumentText(contents, has)) return 'odt'
  const isWord = entries.some((name) => name.startsWith('word/'))
  return isWord && entries.includes('[Content_Types].xml') ? 'docx' : undefined
}

/** Where Office Open XML and OpenDocument keep them. */
const macros = /(?:^|\/)vbaProject\.bin$|^Basic\/|^Scripts\//i

/** The first file of the archive says it, not compressed (OpenDocument 1.3, part 2, 3.3). */
function isOpenDocumentText(contents: Uint8Array, has: Has): boolean {
  const type = mediaTypeOf('odt')
  const { length } = type
  const view = new DataView(contents.buffer, contents.byteOffset, contents.byteLength)
  const isStored = view.getUint16(8, true) === 0 && view.getUint32(22, true) === length
  return isStored && has('mimetype', 30) && has(type, 38 + view.getUint16(28, true))
}

/** Printable, or tab, line feed, form feed, carriage return. */
function isTextByte(byte: number): boolean {
  return byte >= 0x20 ? byte !== 0x7f : byte === 9 || byte === 10 || byte === 12 || byte === 13
}
