import { refused, type Refused } from '../report.ts'
import { largestFile, tooLarge } from '../safe/read-text.ts'
import { isZip } from '../safe/read-zip.ts'
import type { AttachmentType } from './attachment-type.ts'
import { checkOfficeFile } from './check-office-file.ts'

export type CheckedAttachment = { readonly ok: true; readonly type: AttachmentType }

/**
 * What a file from a colleague is by its contents, whatever its name says; only between CSV and plain text the name
 * decides, for they are the same. Refused: an empty file, more than 20 MB, anything that is none of `attachmentTypes`,
 * office files with macros or embedded programs, PDF that says openly that it runs something. A virus scanner is not
 * replaced by this.
 */
export function checkAttachment(file: Uint8Array, name: string): CheckedAttachment | Refused {
  if (file.length === 0) return empty
  if (file.length > largestFile) return tooLarge
  const type = imageType(file)
  if (type !== undefined) return { ok: true, type }
  if (begins(file, '%PDF-')) return runsSomething(file) ? activePdf : { ok: true, type: 'pdf' }
  if (isZip(file)) return checkOfficeFile(file)
  if (!isText(file)) return unknown
  return { ok: true, type: /\.csv$/i.test(name) ? 'csv' : 'txt' }
}

function imageType(file: Uint8Array): 'png' | 'jpg' | undefined {
  if (begins(file, '\x89PNG\r\n\x1A\n')) return 'png'
  return begins(file, '\xFF\xD8\xFF') ? 'jpg' : undefined
}

function begins(file: Uint8Array, sign: string): boolean {
  return Array.from(sign).every((each, index) => file[index] === each.charCodeAt(0))
}

/** Names of actions (ISO 32000-1, 12.6.4) as they stand in what is not packed; long ones, which no picture has by chance. */
function runsSomething(file: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(file)
  return /\/(?:JavaScript|Launch|EmbeddedFile|RichMedia)\b/.test(text)
}

/** UTF-8, UTF-16 with its mark, or Windows-1252: no sign that only programs have. A script by its first line is none. */
function isText(file: Uint8Array): boolean {
  const wide = begins(file, '\xFF\xFE') || begins(file, '\xFE\xFF')
  if (begins(file, '#!')) return false
  return wide
    ? file.length % 2 === 0
    : file.every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 12 || byte === 13)
}

const empty = refused('empty', 'Die Datei ist leer.', 'The file is empty.')

const unknown = refused(
  'unknownType',
  'Diese Art von Datei wird nicht angenommen. Möglich sind PDF, ODT, ODS, DOCX, XLSX, PNG, JPEG, CSV und TXT.',
  'This kind of file is not accepted. Possible are PDF, ODT, ODS, DOCX, XLSX, PNG, JPEG, CSV and TXT.',
)

const activePdf = refused(
  'activePdf',
  'Das PDF führt beim Öffnen etwas aus oder enthält weitere Dateien. Bitte drucken Sie es neu als PDF.',
  'The PDF runs something when it is opened, or holds further files. Please print it anew as PDF.',
)
