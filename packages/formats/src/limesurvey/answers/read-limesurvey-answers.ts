import type {
  Answer,
  Answers,
  Circumstances,
  Problem,
  Questionnaire,
  Text,
} from '@meinungsbild/questionnaire'
import type { Refused, ReportLine } from '../../report.ts'
import { isZip } from '../../safe/read-zip.ts'
import { readLimeSurvey } from '../read-limesurvey.ts'
import { answerSlots, type AnswerSlot } from './answer-slots.ts'
import { readAnswerTable, type AnswerTable } from './answer-table.ts'
import { answerFrom, type FilledCell } from './row-answers.ts'
import { settleRow } from './settle-row.ts'
import { slotsByColumn } from './slots-by-column.ts'
import { noteColumns, sentRows } from './used-table.ts'

/** The answers of a survey of LimeSurvey, with what could not be used. */
export type LimeSurveyAnswers = {
  readonly ok: true
  readonly rows: readonly AnsweredRow[]
  readonly report: readonly ReportLine[]
}

export type AnsweredRow = {
  /** The first row after the header is 1. */
  readonly row: number
  readonly answers: Answers
  /** In which language and on which day, as far as the file tells: it decides what was asked. */
  readonly circumstances: Circumstances
  /** Required questions without an answer; the form would not accept the row. Empty for most. */
  readonly problems: readonly Problem[]
}

/**
 * Reads answers that were collected with LimeSurvey (.lsr, .lsa, .csv, VV) as answers to the questionnaire that its form
 * became. Columns are found by their names there: codes (`Q1_SQ001`, `Q1[SQ001]`), numbers (`12X3X4SQ001`, as `columns` of the
 * form tells; an archive tells itself), or the words of the questions. What tells who answered when and from where - codes,
 * addresses, times - is not taken in. Rows that were never sent are left out.
 */
export function readLimeSurveyAnswers(
  file: Uint8Array | string,
  questionnaire: Questionnaire,
  columns: ReadonlyMap<string, string> = columnsInArchive(file),
): LimeSurveyAnswers | Refused {
  const read = readAnswerTable(file)
  if (!read.ok) return read
  const { table } = read
  const slots = slotsByColumn(table, answerSlots(questionnaire), columns)
  const report: ReportLine[] = []
  noteColumns(table, slots, report)
  const sent = sentRows(table, report)
  const unfit = new Map<string, { count: number; reason: Text }>()
  const rows = sent.map(({ cells, row }): AnsweredRow => {
    const { answers, left } = answersIn(cells, table, slots)
    for (const { column, value } of left) count(unfit, column, unknownValue(value))
    const circumstances = circumstancesOf(table, cells, questionnaire)
    const settled = settleRow(questionnaire, answers, circumstances)
    for (const [id, reason] of settled.removed) count(unfit, id, reason)
    return { row, answers: settled.answers, circumstances, problems: settled.problems }
  })
  for (const [column, { count: times, reason }] of unfit) {
    report.push({
      kind: 'lost',
      place: { de: `Spalte ${column}`, en: `column ${column}` },
      message: {
        de: `${times}-mal nicht übernommen. ${reason['de']}`,
        en: `Not carried over ${times} times. ${reason['en']}`,
      },
    })
  }
  return { ok: true, rows, report }
}

/** An archive holds the form as well, which says what the numbers of its columns mean. */
function columnsInArchive(file: Uint8Array | string): ReadonlyMap<string, string> {
  const form = isZip(file) ? readLimeSurvey(file) : undefined
  return form?.ok ? form.columns : new Map()
}

function answersIn(
  cells: readonly string[],
  { columns }: AnswerTable,
  slots: ReadonlyMap<number, AnswerSlot>,
): { readonly answers: Answers; readonly left: readonly FilledCell[] } {
  const filled = [...slots].flatMap(([index, slot]): readonly FilledCell[] => {
    const value = cells[index] ?? ''
    return value.trim() === '' ? [] : [{ slot, column: columns[index] ?? '', value }]
  })
  const left: FilledCell[] = []
  const answers = [...Map.groupBy(filled, ({ slot }) => slot.question)].flatMap(
    ([question, own]): readonly [string, Answer][] => {
      const answer = answerFrom(question, own, left)
      return answer === undefined ? [] : [[question.id, answer]]
    },
  )
  return { answers: Object.fromEntries(answers), left }
}

function unknownValue(value: string): Text {
  const words = value.length > 40 ? `${value.slice(0, 39)}…` : value
  return {
    de: `„${words}“ ist dort keine mögliche Antwort.`,
    en: `“${words}” is no possible answer there.`,
  }
}

function count(
  counts: Map<string, { count: number; reason: Text }>,
  name: string,
  reason: Text,
): void {
  const known = counts.get(name)
  if (known === undefined) counts.set(name, { count: 1, reason })
  else known.count += 1
}

/**
 * The language in which a person answered, and the day, if the file says it: anonymous surveys have 1980 for every day. It
 * decides what was asked, and is not kept.
 */
function circumstancesOf(
  { columns }: AnswerTable,
  cells: readonly string[],
  { languages }: Questionnaire,
): Circumstances {
  const started = cells[columns.indexOf('startlanguage')] ?? ''
  const language = languages.includes(started) ? started : languages[0]
  const sent = (cells[columns.indexOf('submitdate')] ?? '').slice(0, 10)
  const isKnown = /^\d{4}-\d\d-\d\d$/.test(sent) && sent !== '1980-01-01'
  return { seed: 0, today: isKnown ? sent : '9999-12-31', language }
}
