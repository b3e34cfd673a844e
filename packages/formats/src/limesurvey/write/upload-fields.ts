import type { FileType, Upload } from '@meinungsbild/questionnaire'
import { attributes, type Fields } from './fields.ts'

const endings: Readonly<Record<FileType, string>> = {
  pdf: 'pdf',
  jpeg: 'jpg, jpeg',
  png: 'png',
  webp: 'webp',
  plainText: 'txt',
  odt: 'odt',
  docx: 'docx',
}

const kilobyte = 1024

export function uploadFields({ accept, maxBytes, maxFiles, required }: Upload): Fields {
  return {
    type: '|',
    attributes: attributes({
      allowed_filetypes: accept.map((type) => endings[type]).join(', '),
      max_filesize: maxBytes / kilobyte,
      max_num_of_files: maxFiles,
      min_num_of_files: required ? 1 : 0,
    }),
  }
}
