import type { FileType } from '@meinungsbild/questionnaire'
import { call } from '../../expressions/construct.ts'
import { itemOf, type DraftItem } from '../../form-reading/draft.ts'
import { attributeOf } from '../attributes.ts'
import { baseOf } from '../base.ts'
import { noteAt, type Asking } from '../reading.ts'
import { answerTo } from '../references.ts'
import type { Variable } from '../variables.ts'

const types: ReadonlyMap<string, FileType> = new Map(
  Object.entries({
    pdf: 'pdf',
    jpg: 'jpeg',
    jpeg: 'jpeg',
    png: 'png',
    webp: 'webp',
    txt: 'plainText',
    odt: 'odt',
    docx: 'docx',
  } as const),
)

const kilobyte = 1024
const largestFile = 10_000_000

/** Files (|): only of types whose contents can be told here. */
export function upload(asking: Asking, variables: Variable[]): DraftItem {
  const { question, id } = asking
  const reference = { kind: 'reference', path: [id] } as const
  variables.push(
    { parts: [], role: 'answer', key: id, value: answerTo([id], 'unknown') },
    {
      parts: [],
      role: 'count',
      key: '',
      value: {
        kind: 'value',
        expression: call('count', reference),
        type: 'number',
        isWhole: true,
        isFilled: true,
      },
    },
  )
  const base = baseOf(asking)
  const wanted = attributeOf(question, 'allowed_filetypes')
    .toLowerCase()
    .split(/[\s,]+/)
  const accept = [...new Set(wanted.flatMap((ending) => types.get(ending) ?? []))]
  noteTypes(
    wanted.filter((ending) => ending !== '' && !types.has(ending)),
    asking,
  )
  const isRequired = Number(attributeOf(question, 'min_num_of_files')) > 0
  return itemOf(
    {
      kind: 'upload',
      ...base,
      ...(isRequired && { required: true }),
      accept: accept.length > 0 ? accept : ['pdf', 'jpeg', 'png'],
      maxBytes: Math.min(largestFile, sizeOf(asking)),
      maxFiles: Math.max(1, Math.trunc(Number(attributeOf(question, 'max_num_of_files'))) || 1),
    },
    {},
  )
}

function sizeOf({ question }: Asking): number {
  const kilobytes = Number(attributeOf(question, 'max_filesize'))
  return kilobytes > 0 ? Math.trunc(kilobytes * kilobyte) : largestFile
}

function noteTypes(unknown: readonly string[], asking: Asking): void {
  if (unknown.length === 0) return
  const endings = unknown.join(', ')
  noteAt(
    asking,
    'changed',
    `Diese Dateitypen werden hier nicht angenommen: ${endings}.`,
    `These types of files are not accepted here: ${endings}.`,
  )
}
