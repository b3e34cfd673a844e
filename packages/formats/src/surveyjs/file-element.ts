import type { FileType } from '@meinungsbild/questionnaire'
import type { DraftItem } from '../form-reading/draft.ts'
import { note } from '../form-reading/form-reading.ts'
import type { Building } from './building.ts'
import { finishElement } from './element-base.ts'
import { isOn, numberOf, textOf } from './fields.ts'

const all: readonly FileType[] = ['pdf', 'jpeg', 'png', 'webp', 'plainText', 'odt', 'docx']
const pictures: readonly FileType[] = ['jpeg', 'png', 'webp']
const mostBytes = 10_000_000
const mostFiles = 10

const types: ReadonlyMap<string, readonly FileType[]> = new Map([
  ['image/*', pictures],
  ['image', pictures],
  ['image/png', ['png']],
  ['.png', ['png']],
  ['image/jpeg', ['jpeg']],
  ['.jpg', ['jpeg']],
  ['.jpeg', ['jpeg']],
  ['image/webp', ['webp']],
  ['.webp', ['webp']],
  ['application/pdf', ['pdf']],
  ['.pdf', ['pdf']],
  ['text/plain', ['plainText']],
  ['.txt', ['plainText']],
  ['.odt', ['odt']],
  ['.docx', ['docx']],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', ['docx']],
])

/** `file`: the kinds of files that we take in, of those that the file names. */
export function fileItem(building: Building): DraftItem {
  const { fields, base, reading, place } = building
  const wanted = textOf(fields, 'acceptedTypes')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
  const accepted = new Set(wanted.flatMap((type) => types.get(type) ?? []))
  const accept = accepted.size === 0 ? all : all.filter((type) => accepted.has(type))
  const unknown = wanted.filter((type) => !types.has(type))
  if (unknown.length > 0) {
    note(
      reading,
      'changed',
      place,
      `Dateien dieser Art werden nicht angenommen: ${unknown.join(', ')}.`,
      `Files of this kind are not accepted: ${unknown.join(', ')}.`,
    )
  }
  const size = numberOf(fields, 'maxSize') ?? 0
  const files = isOn(fields, 'allowMultiple') ? (numberOf(fields, 'maxFiles') ?? mostFiles) : 1
  return finishElement(
    {
      kind: 'upload',
      ...base,
      accept,
      maxBytes: size > 0 ? Math.min(size, mostBytes) : mostBytes,
      maxFiles: Math.min(Math.max(1, Math.trunc(files)), mostFiles),
    },
    building,
  )
}
