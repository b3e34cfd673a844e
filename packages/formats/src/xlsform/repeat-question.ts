import type { Repeat, Repeatable } from '@meinungsbild/questionnaire'
import { itemOf, type DraftItem } from '../form-reading/draft.ts'
import { note, ownWords } from '../form-reading/form-reading.ts'
import { repeatableOf } from '../form-reading/repeatable.ts'
import { choicesOf } from './choice-options.ts'
import { limitsIn, type Limits } from './constraint-limits.ts'
import { newScope } from './names.ts'
import { cellOf } from './records.ts'
import { rowItems } from './row-items.ts'
import { namesFor, useOf, type Standing } from './standing.ts'
import { placeOf, type GroupNode, type SurveyNode, type SurveyRow } from './survey-tree.ts'
import { labelOf, textIn } from './texts.ts'
import type { XlsReading } from './xls-reading.ts'

/** As many entries as a repeated group may have with us. */
const mostEntries = 30

/** The group as one question; undefined if something in it is more than a plain question. */
export function repeatQuestion(
  node: GroupNode,
  standing: Standing,
  reading: XlsReading,
): DraftItem | undefined {
  const rows = rowsOf(node)
  const count = cellOf(node.record, 'repeat_count')
  if (rows.length === 0 || !/^\d*$/.test(count)) return undefined
  if (reading.mentioned.has(node.name) || !node.nodes.every((inner) => isPlain(inner, reading))) {
    return undefined
  }
  const names = namesFor(standing, reading)
  const within: Standing = { ...standing, scope: newScope(standing.scope), around: [] }
  const questions = rows.flatMap((row) =>
    rowItems(row, within, reading).flatMap(({ question }): readonly Repeatable[] => {
      const repeatable = repeatableOf(question)
      return repeatable === undefined ? [] : [withLimits(repeatable, limitsOf(row))]
    }),
  )
  const question: Repeat = {
    kind: 'repeat',
    id: reading.ids.question(standing.prefix + (node.name || 'repeat')),
    text: labelOf(node, names, reading),
    entry: textIn(node, 'label', names, reading) ?? ownWords(reading, 'Eintrag', 'Entry'),
    ...entriesOf(node, count, reading),
    questions,
  }
  reading.built.set(question.id, question)
  const relevant = useOf(node, 'relevant', names, reading)
  return itemOf(question, {
    visible: [...standing.around, ...(relevant === undefined ? [] : [relevant])],
  })
}

const plainKinds: ReadonlySet<string> = new Set(
  'select text integer decimal range date time datetime barcode'.split(' '),
)

/** Whether it can be repeated: without conditions, and nobody asks about it. */
function isPlain(node: SurveyNode, reading: XlsReading): boolean {
  const { record, name } = node
  const isFree = ['relevant', 'choice_filter', 'calculation'].every(
    (column) => !cellOf(record, column),
  )
  if (!isFree || reading.mentioned.has(name)) return false
  if (node.kind === 'group') return node.nodes.every((inner) => isPlain(inner, reading))
  const { type } = node
  return (
    node.kind === 'row' &&
    plainKinds.has(type.kind) &&
    (type.kind !== 'select' || (!type.isFile && choicesOf(type.list, reading) !== undefined)) &&
    (cellOf(record, 'constraint') === '' || limitsOf(node) !== undefined)
  )
}

function limitsOf(row: SurveyRow): Limits | undefined {
  const { kind } = row.type
  const isSeveral = row.type.kind === 'select' && row.type.several
  if (!isSeveral && kind !== 'integer' && kind !== 'decimal') return undefined
  return limitsIn(cellOf(row.record, 'constraint'), isSeveral ? 'count' : 'value')
}

function withLimits(question: Repeatable, limits: Limits | undefined): Repeatable {
  if (limits === undefined) return question
  return question.kind === 'number' || question.kind === 'multipleChoice'
    ? { ...question, ...limits }
    : question
}

function entriesOf(
  node: GroupNode,
  count: string,
  reading: XlsReading,
): Pick<Repeat, 'min' | 'max'> {
  if (count === '') return { min: 0, max: mostEntries }
  const entries = Math.min(Number(count), mostEntries)
  if (entries < Number(count)) {
    note(
      reading,
      'changed',
      placeOf(node),
      `Mehr als ${mostEntries} Einträge sind nicht möglich.`,
      `More than ${mostEntries} entries are not possible.`,
    )
  }
  return { min: entries, max: Math.max(1, entries) }
}

/** All rows in a group, however deep. */
function rowsOf(node: GroupNode): readonly SurveyRow[] {
  return node.nodes.flatMap((inner) => (inner.kind === 'row' ? [inner] : rowsOf(inner)))
}
