import {
  answerTo,
  dataOf,
  findQuestion,
  journey,
  optionField,
  variables,
  type Answers,
  type Datum,
  type Question,
  type Questionnaire,
  type Respondent,
} from '@meinungsbild/questionnaire'
import { collectColumn, type ColumnCollector } from './column-collector.ts'
import type { Column } from './column.ts'

/**
 * The answers of everybody, by column. It holds single answers and therefore never leaves the inside; what may leave
 * comes from `releaseResults`.
 */
export type Dataset = {
  readonly questionnaire: Questionnaire
  /** How many people answered, those who were led to another ending left out. */
  readonly size: number
  /** By variable id, in the order of the questionnaire. */
  readonly columns: ReadonlyMap<string, Column>
  /** Texts written beside an option ("Sonstiges"): by form field `question~code`, then by the person's index. */
  readonly openTexts: ReadonlyMap<string, ReadonlyMap<number, string>>
  /** How many were led to another ending (screened out, quota full), by its id. */
  readonly endings: ReadonlyMap<string, number>
}

/**
 * Builds the columns from the answers of all people, in one walk; `respondents` may be read from a stream.
 * Whether a question was asked is computed from its conditions, so "not asked" and "not answered" stay apart.
 * An answer that does not belong to its question counts as not answered and is counted in `Column.unfit`.
 */
export function buildDataset(
  questionnaire: Questionnaire,
  respondents: Iterable<Respondent>,
): Dataset {
  const blocks = blocksOf(questionnaire)
  const askedOf = askedQuestions(questionnaire)
  const openTexts = new Map<string, Map<number, string>>()
  const endings = new Map<string, number>()
  let size = 0
  for (const person of respondents) {
    if (person.ending !== undefined) {
      endings.set(person.ending, (endings.get(person.ending) ?? 0) + 1)
      continue
    }
    const asked = askedOf(person)
    for (const { question, columns } of blocks) {
      const shown = asked === 'all' ? question : asked.get(question.id)
      addPerson(columns, question, shown, person.answers)
    }
    keepOpenTexts(openTexts, person.answers, size)
    size += 1
  }
  const columns = new Map(
    blocks.flatMap((block) =>
      block.columns.map(({ id, collector }) => [id, collector.finish()] as const),
    ),
  )
  return { questionnaire, size, columns, openTexts, endings }
}

/** The columns of one question. */
type Block = { readonly question: Question; readonly columns: readonly BlockColumn[] }
type BlockColumn = {
  readonly id: string
  readonly row: string | undefined
  readonly collector: ColumnCollector
}

function blocksOf(questionnaire: Questionnaire): readonly Block[] {
  const blocks = new Map<string, { question: Question; columns: BlockColumn[] }>()
  for (const variable of variables(questionnaire)) {
    const question = findQuestion(questionnaire, variable.question)
    if (question === undefined) continue
    const block = blocks.get(question.id) ?? { question, columns: [] }
    const { id, row } = variable
    block.columns.push({ id, row, collector: collectColumn(variable) })
    blocks.set(question.id, block)
  }
  return [...blocks.values()]
}

function addPerson(
  columns: readonly BlockColumn[],
  question: Question,
  shown: Question | undefined,
  answers: Answers,
): void {
  const answer = answerTo(answers, question.id)
  const data: readonly (Datum | undefined)[] =
    answer === undefined || shown === undefined ? [] : dataOf(question, answer)
  // An answer is never empty: one that fills no column belongs to another kind of question.
  const isUnfit = answer !== undefined && data.every((datum) => datum === undefined)
  for (const [index, { row, collector }] of columns.entries()) {
    collector.add(shown !== undefined && hasRow(shown, row), data[index], isUnfit)
  }
}

/** A row that was hidden from this person was not asked. */
function hasRow(shown: Question, row: string | undefined): boolean {
  if (row === undefined || !('rows' in shown) || shown.rows.length === 0) return true
  return shown.rows.some(({ id }) => id === row)
}

/** Where nothing has a condition everybody is asked everything; the walk through the questionnaire is then saved. */
function askedQuestions(
  questionnaire: Questionnaire,
): (person: Respondent) => 'all' | ReadonlyMap<string, Question> {
  if (!isConditional(questionnaire)) return () => 'all'
  return ({ answers, circumstances }) => {
    const walk = journey(questionnaire, answers, circumstances)
    const asked = new Map<string, Question>()
    for (const { questions } of walk.pages) {
      for (const question of questions) asked.set(question.id, question)
    }
    // Computed values are on no page: they were "asked" where they came out.
    for (const id of Object.keys(walk.answers)) {
      const question = asked.has(id) ? undefined : findQuestion(questionnaire, id)
      if (question !== undefined) asked.set(id, question)
    }
    return asked
  }
}

function isConditional({ pages }: Questionnaire): boolean {
  return pages.some(
    (page) =>
      page.visibleIf !== undefined ||
      page.jumps !== undefined ||
      page.questions.some(
        (question) =>
          question.visibleIf !== undefined ||
          question.kind === 'computed' ||
          ('rows' in question &&
            question.rows.some((row) => 'visibleIf' in row && row.visibleIf !== undefined)),
      ),
  )
}

function keepOpenTexts(
  openTexts: Map<string, Map<number, string>>,
  answers: Answers,
  person: number,
): void {
  const keep = (question: string, code: string, text: string) => {
    const field = optionField(question, code)
    const texts = openTexts.get(field) ?? new Map<number, string>()
    openTexts.set(field, texts.set(person, text))
  }
  for (const [question, answer] of Object.entries(answers)) {
    if (answer.kind === 'choice' && answer.text !== undefined)
      keep(question, answer.code, answer.text)
    if (answer.kind !== 'choices') continue
    for (const [code, text] of Object.entries(answer.texts ?? {})) keep(question, code, text)
  }
}
