import { DatabaseSync } from 'node:sqlite'
import type { Json } from '@meinungsbild/exchange'
import type { AdaptedPeriods, DataDeleted, DataKind } from '@meinungsbild/procedure'
import { deletionRegisterId } from './disposal-register.ts'

/** Something that went and must go again where a backup brings it back. Names no person and tells nothing of what was deleted. */
export type DeletionLine = { readonly at: string; readonly initiative: string } & (
  | { readonly kind: 'data'; readonly data: DataKind; readonly rule: DeletedBy }
  /** Opened answers and files, by the record in the register of disposal. */
  | { readonly kind: 'rawData' | 'file'; readonly record: Json }
)

type DeletedBy = Pick<DataDeleted, 'rule' | 'since' | 'due'>

/** Löschliste: everything that was deleted or destroyed on record, in the order in which it went, out of a database file that others may be writing. */
export function readDeletionList(file: string): readonly DeletionLine[] {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const rows = database
      .prepare(
        `select e.initiative, e.at, e.kind, e.payload from dossier_entries e
          join dossier_journal j on j.initiative = e.initiative and j.number = e.number
          where e.kind in
            ('dataDeleted', 'fieldClosed', 'participantsNoted', 'rawDataDestroyed', 'fileDestroyed')
          order by j.position`,
      )
      .all()
    return rows.flatMap(({ initiative, at, kind, payload }) =>
      linesOf({
        initiative: String(initiative),
        at: String(at),
        kind: String(kind),
        payload: String(payload),
      }),
    )
  } finally {
    database.close()
  }
}

type Row = {
  readonly initiative: string
  readonly at: string
  readonly kind: string
  readonly payload: string
}

/** With the end of the field all of these go at once, together with the door outside. */
const withField: readonly DataKind[] = [
  'uploadedLists',
  'addresses',
  'printedLetters',
  'accessCodes',
]

function linesOf({ initiative, at, kind, payload }: Row): readonly DeletionLine[] {
  const record: Json = JSON.parse(payload)
  const told = { note: undefined, file: undefined, data: undefined, ...Object(record) }
  const atOnce = { rule: { event: 'fieldEnded', days: 0 }, since: at, due: at } as const
  const ofData = (data: DataKind): DeletionLine => ({
    at,
    initiative,
    kind: 'data',
    data,
    rule: atOnce,
  })
  switch (kind) {
    case 'fieldClosed':
      return withField.map(ofData)
    case 'participantsNoted':
      return Object(told.note).kind === 'forgotten' ? [ofData('addresses')] : []
    case 'dataDeleted': {
      // What belongs to the house goes by its rule again; the answers stand in the register.
      if (initiative.startsWith('@') || Object(told.data).id === 'openedAnswers') return []
      const { data, rule, since, due } = Object(record)
      return [{ at, initiative, kind: 'data', data: data.id, rule: { rule, since, due } }]
    }
    case 'rawDataDestroyed':
      return [{ at, initiative: String(Object(told.file).initiative), kind: 'rawData', record }]
    case 'fileDestroyed':
      return [{ at, initiative: String(Object(told.file).initiative), kind: 'file', record }]
    default:
      return []
  }
}

/** The periods that the authority has set last, in days, out of the same file. */
export function readAdaptedPeriods(file: string): AdaptedPeriods {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const row = database
      .prepare(
        `select payload from dossier_entries where initiative = ? and kind = 'periodsSet'
          order by number desc limit 1`,
      )
      .get(deletionRegisterId)
    if (row === undefined) return {}
    const record: Json = JSON.parse(String(row['payload']))
    const periods: AdaptedPeriods = Object(record).periods
    return periods
  } finally {
    database.close()
  }
}
