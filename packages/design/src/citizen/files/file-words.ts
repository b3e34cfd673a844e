import type { FileType } from '@meinungsbild/questionnaire'

/** How the names of files end, because not every system knows their types. */
export const fileExtensions: Readonly<Record<FileType, string>> = {
  pdf: '.pdf',
  jpeg: '.jpg',
  png: '.png',
  webp: '.webp',
  plainText: '.txt',
  odt: '.odt',
  docx: '.docx',
}

const names: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'text/plain': 'TXT',
  'video/mp4': 'MP4',
  'video/webm': 'WebM',
}

/** A media type by the short name that people know: "PDF". One that we do not know as it is. */
export function typeInWords(type: string): string {
  return names[type] ?? type
}
