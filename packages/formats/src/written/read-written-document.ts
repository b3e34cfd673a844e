import { officeFileOf } from '../attachment/check-office-file.ts'
import { refused, type Refused } from '../report.ts'
import { largestFile, tooLarge } from '../safe/read-text.ts'
import { isZip } from '../safe/read-zip.ts'
import { readDocx } from './read-docx.ts'
import { readOdt } from './read-odt.ts'
import type { WrittenDocument } from './written-document.ts'

/**
 * Reads a text document of Word (DOCX) or LibreOffice (ODT). Made for files from strangers: macros, embedded programs,
 * document types and archives that are too large are refused, nothing is fetched.
 */
export async function readWrittenDocument(file: Uint8Array): Promise<WrittenDocument | Refused> {
  if (file.length > largestFile) return tooLarge
  if (!isZip(file)) return notWritten
  const office = officeFileOf(file)
  if (!office.ok) return office
  switch (office.type) {
    case 'docx':
      return readDocx(file)
    case 'odt':
      return readOdt(file)
    case 'ods':
    case 'xlsx':
      return notWritten
    default:
      return office.type satisfies never
  }
}

const notWritten = refused(
  'notWritten',
  'Die Datei ist kein Textdokument. Möglich sind Word (.docx) und OpenDocument (.odt).',
  'The file is no text document. Possible are Word (.docx) and OpenDocument (.odt).',
)
