import type { Language, Text } from '@meinungsbild/questionnaire'
import { wordsOf, type Localized } from './localized.ts'
import { partsIn, isWhole, type Parts } from './question-parts.ts'
import type { SourceAnswer, SourceQuestion, SourceRow } from './source.ts'
import { cellOf, type Row, type Tables } from './tables.ts'

/** The questions of each group, by the group's number, in order. */
export function questionReader(
  tables: Tables,
  tags: ReadonlyMap<string, Language>,
): ReadonlyMap<string, readonly SourceQuestion[]> {
  const parts = partsIn(tables, tags)
  const questions = parts.questions
    .filter(({ row }) => isWhole(row))
    .map((question) => questionOf(question, parts, tags))
  return Map.groupBy(questions, ({ gid }) => gid)
}

function questionOf(
  { row, words }: Localized,
  parts: Parts,
  tags: ReadonlyMap<string, Language>,
): SourceQuestion {
  const cell = (column: string) => cellOf(row, column)
  const qid = cell('qid')
  const mandatory = cell('mandatory')
  const rows = parts.rows.get(qid) ?? []
  const answers = parts.answers.get(qid) ?? []
  const [scripts = ''] = Object.values(words('script'))
  return {
    qid,
    gid: cell('gid'),
    type: cell('type'),
    title: cell('title').trim(),
    text: words('question'),
    help: words('help'),
    script: scripts,
    preg: cell('preg').trim(),
    hasOther: cell('other') === 'Y',
    mandatory: mandatory === 'Y' || mandatory === 'S' ? mandatory : 'N',
    relevance: cell('relevance').trim(),
    ...attributesOf(cell('question_theme_name'), parts.attributes.get(qid) ?? [], tags),
    rows: rowsOn('0', rows),
    columns: rowsOn('1', rows),
    answers: answersOn('0', answers),
    secondAnswers: answersOn('1', answers),
    defaults: defaultsOf(qid, rows, parts),
    conditions: (parts.conditions.get(qid) ?? []).map((condition) => ({
      scenario: cellOf(condition, 'scenario'),
      qid: cellOf(condition, 'cqid'),
      field: cellOf(condition, 'cfieldname'),
      method: cellOf(condition, 'method').trim(),
      value: cellOf(condition, 'value'),
    })),
  }
}

/** Later files say the theme of a question in a column, earlier ones in an attribute. */
function attributesOf(
  theme: string,
  rows: readonly Row[],
  tags: ReadonlyMap<string, Language>,
): Pick<SourceQuestion, 'attributes' | 'wordAttributes'> {
  const attributes = new Map<string, string>()
  const wordAttributes = new Map<string, Text>()
  if (theme !== '') attributes.set('question_template', theme)
  for (const [name, own] of Map.groupBy(rows, (row) => cellOf(row, 'attribute'))) {
    const value = own.map((row) => cellOf(row, 'value').trim()).find(Boolean)
    if (value === undefined) continue
    if (!attributes.has(name)) attributes.set(name, value)
    wordAttributes.set(name, wordsOf(own, 'value', tags))
  }
  return { attributes, wordAttributes }
}

function isOn(scale: string, { row }: Localized): boolean {
  return (cellOf(row, 'scale_id') || '0') === scale
}

function rowsOn(scale: string, rows: readonly Localized[]): readonly SourceRow[] {
  return rows
    .filter((row) => isOn(scale, row))
    .map(({ row, words }) => ({
      code: cellOf(row, 'title').trim(),
      label: words('question'),
      relevance: cellOf(row, 'relevance').trim(),
    }))
}

function answersOn(scale: string, answers: readonly Localized[]): readonly SourceAnswer[] {
  return answers
    .filter((answer) => isOn(scale, answer))
    .map(({ row, words }) => ({
      code: cellOf(row, 'code').trim(),
      label: words('answer'),
      assessment: cellOf(row, 'assessment_value'),
    }))
}

function defaultsOf(
  qid: string,
  rows: readonly Localized[],
  { defaults, defaultWords }: Parts,
): ReadonlyMap<string, string> {
  const codes = new Map(rows.map(({ row }) => [cellOf(row, 'qid'), cellOf(row, 'title').trim()]))
  return new Map(
    (defaults.get(qid) ?? []).flatMap((row) => {
      const [words] = defaultWords.get(cellOf(row, 'dvid')) ?? []
      const value = cellOf(row, 'defaultvalue') || cellOf(words, 'defaultvalue')
      const name = codes.get(cellOf(row, 'sqid')) ?? cellOf(row, 'specialtype')
      return value === '' ? [] : [[name, value] as const]
    }),
  )
}
