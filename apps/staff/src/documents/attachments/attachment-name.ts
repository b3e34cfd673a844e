import type { AttachmentType } from '@meinungsbild/formats'

const endings: Readonly<Record<AttachmentType, RegExp>> = {
  pdf: /\.pdf$/i,
  png: /\.png$/i,
  jpg: /\.jpe?g$/i,
  odt: /\.odt$/i,
  ods: /\.ods$/i,
  docx: /\.docx$/i,
  xlsx: /\.xlsx$/i,
  csv: /\.csv$/i,
  txt: /\.(?:txt|md|log)$/i,
}

/** What an enclosed file is called: without a path and signs that no file system should see, with the ending of what it is. */
export function attachmentName(name: string, type: AttachmentType): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .normalize('NFC')
    .replaceAll(/[\p{C}<>:"|?*]/gu, '')
    .replaceAll(/^[.\s]+|[.\s]+$/g, '')
  const stem = plain.replace(/\.[^.]{1,5}$/, '').slice(-100)
  if (endings[type].test(plain))
    return `${stem}${plain.slice(plain.lastIndexOf('.')).toLowerCase()}`
  return `${stem === '' ? 'Anlage' : stem}.${type}`
}
