import type { Text } from '@meinungsbild/questionnaire'
import type { ReportLine } from '../report.ts'
import { cellOf, type SheetRecord } from './records.ts'
import { readRowType, type RowType } from './row-type.ts'

/** A row of the sheet `survey` that is no mark. */
export type SurveyRow = {
  readonly record: SheetRecord
  readonly type: RowType
  readonly name: string
}

export type SurveyNode = ({ readonly kind: 'row' } & SurveyRow) | GroupNode

export type GroupNode = SurveyRow & {
  readonly kind: 'group' | 'repeat' | 'matrix'
  readonly nodes: readonly SurveyNode[]
}

/** Groups that are nested more deeply are taken apart. */
const deepestGroup = 30

/** Nests the rows as their marks say. Marks that do not match are reported; no row is lost by them. */
export function surveyTree(
  records: readonly SheetRecord[],
  report: ReportLine[],
): readonly SurveyNode[] {
  const root: SurveyNode[] = []
  const open: Open[] = []
  const add = (node: SurveyNode) => (open.at(-1)?.nodes ?? root).push(node)
  const close = () => {
    const group = open.pop()
    if (group?.isOwn) add({ ...group.row, kind: group.kind, nodes: group.nodes })
  }
  for (const record of records) {
    const cell = cellOf(record, 'type')
    // Rows without a type, and with "#" in it, are notes of the authors.
    if (cell === '' || cell.startsWith('#')) continue
    const row: SurveyRow = { record, type: typeOf(record, cell), name: nameOf(record) }
    const { type } = row
    if (type.kind === 'begin') {
      const isOwn = open.length < deepestGroup
      const nodes = isOwn ? [] : (open.at(-1)?.nodes ?? root)
      if (!isOwn) report.push(tooDeep(row))
      open.push({ row, kind: type.of === 'unknown' ? 'group' : type.of, nodes, isOwn })
    } else if (type.kind === 'end') {
      if (open.length === 0) report.push(mismatch(row))
      close()
    } else add({ kind: 'row', ...row })
  }
  while (open.length > 0) {
    const [group] = open.slice(-1)
    if (group) report.push(mismatch(group.row))
    close()
  }
  return root
}

type Open = {
  readonly row: SurveyRow
  readonly kind: 'group' | 'repeat' | 'matrix'
  readonly nodes: SurveyNode[]
  /** What is nested too deeply is no group; its rows belong to the one around it. */
  readonly isOwn: boolean
}

/** KoboToolbox keeps the list of choices in a column of its own. */
function typeOf(record: SheetRecord, cell: string): RowType {
  const type = readRowType(cell)
  return (type.kind === 'select' || type.kind === 'rank') && type.list === ''
    ? { ...type, list: cellOf(record, 'select_from_list_name') }
    : type
}

function nameOf(record: SheetRecord): string {
  return cellOf(record, 'name') || cellOf(record, '$autoname')
}

/** "Zeile 12 (alter)" */
export function placeOf({ record, name }: SurveyRow): Text {
  const own = name === '' ? '' : ` (${name})`
  return { de: `Zeile ${record.row}${own}`, en: `Row ${record.row}${own}` }
}

function mismatch(row: SurveyRow): ReportLine {
  return {
    kind: 'changed',
    place: placeOf(row),
    message: {
      de: 'Anfang und Ende der Gruppen passen nicht zusammen; sie wurden so gut wie möglich ergänzt.',
      en: 'Beginnings and ends of groups do not match; they were completed as well as possible.',
    },
  }
}

function tooDeep(row: SurveyRow): ReportLine {
  return {
    kind: 'lost',
    place: placeOf(row),
    message: {
      de: `Die Gruppe ist tiefer als ${deepestGroup} Ebenen verschachtelt; ihre Fragen stehen nun in der Gruppe darum, ohne ihre Bedingung.`,
      en: `The group is nested deeper than ${deepestGroup} levels; its questions stand in the group around it, without its condition.`,
    },
  }
}
