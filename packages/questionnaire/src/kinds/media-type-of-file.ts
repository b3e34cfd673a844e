import type { FileType } from '../question.ts'

const mediaTypes: Readonly<Record<FileType, string>> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  plainText: 'text/plain',
  odt: 'application/vnd.oasis.opendocument.text',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** The media type (IANA) under which files of the type are kept and offered: `FileAnswer.type`. */
export function mediaTypeOf(type: FileType): string {
  return mediaTypes[type]
}
