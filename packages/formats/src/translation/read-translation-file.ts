import type { Refused } from '../report.ts'
import { readText } from '../safe/read-text.ts'
import { readTranslationSheet } from './read-translation-sheet.ts'
import { readXliff } from './read-xliff.ts'
import type { TranslationFile } from './translation-file.ts'

/** Reads a translation file, XLIFF or table. What it is is told from its contents; refused with a sentence. */
export function readTranslationFile(file: Uint8Array): TranslationFile | Refused {
  const isZip = file[0] === 0x50 && file[1] === 0x4b
  if (isZip) return readTranslationSheet(file)
  const text = readText(file)
  if (!text.ok) return text
  return text.text.trimStart().startsWith('<')
    ? readXliff(text.text.trimStart())
    : readTranslationSheet(file)
}
