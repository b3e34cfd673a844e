import {
  answerTo,
  journey,
  openTextField,
  variables,
  type Answer,
  type Answers,
  type Questionnaire,
  type RowAnswer,
  type Variable,
} from '@meinungsbild/questionnaire'
import { collectColumn } from './column-collector.ts'
import type { Column } from './column.ts'

/**
 * The answers of everybody, by column. It holds single answers and therefore never leaves the inside; what may leave
 * comes from `releaseResults`.
 */
export type Dataset = {
  readonly questionnaire: Questionnaire
  /** How many people answered. */
  readonly size: number
  /** By variable id, in the order of the questionnaire. */
  readonly columns: ReadonlyMap<string, Column>
  /** Texts written beside an option ("Sonstiges"): by form field `question~code`, then by the person's index. */
  readonly openTexts: ReadonlyMap<string, ReadonlyMap<number, string>>
}

/**
 * Builds the columns from the answers of all people, in one walk; `answers` may be read from a stream.
 * Whether a question was asked is computed from its condition, so "not asked" and "not answered" stay apart.
 * An answer that does not belong to its question counts as not answered and is counted in `Column.unfit`.
 */
export function buildDataset(questionnaire: Questionnaire, answers: Iterable<Answers>): Dataset {
  const collectors = variables(questionnaire).map((variable) => ({
    variable,
    collector: collectColumn(variable),
  }))
  const askedOf = askedQuestions(questionnaire)
  const openTexts = new Map<string, Map<number, string>>()
  let size = 0
  for (const person of answers) {
    const asked = askedOf(person)
    for (const { variable, collector } of collectors) {
      collector.add(asked === 'all' || asked.has(variable.question), cellOf(variable, person))
    }
    keepOpenTexts(openTexts, person, size)
    size += 1
  }
  const columns = new Map(
    collectors.map(({ variable, collector }) => [variable.id, collector.finish()]),
  )
  return { questionnaire, size, columns, openTexts }
}

/** Where nothing has a condition everybody is asked everything; the walk through the questionnaire is then saved. */
function askedQuestions(
  questionnaire: Questionnaire,
): (answers: Answers) => 'all' | ReadonlySet<string> {
  const conditional = questionnaire.pages.some(
    (page) =>
      page.visibleIf !== undefined ||
      page.questions.some((question) => question.visibleIf !== undefined),
  )
  if (!conditional) return () => 'all'
  return (answers) =>
    new Set(
      journey(questionnaire, answers).pages.flatMap((page) => page.questions.map(({ id }) => id)),
    )
}

function cellOf(variable: Variable, answers: Answers): Answer | RowAnswer | undefined {
  const answer = answerTo(answers, variable.question)
  if (variable.row === undefined || answer?.kind !== 'rows') return answer
  return Object.hasOwn(answer.rows, variable.row) ? answer.rows[variable.row] : undefined
}

function keepOpenTexts(
  openTexts: Map<string, Map<number, string>>,
  answers: Answers,
  person: number,
): void {
  const keep = (question: string, code: string, text: string) => {
    const field = openTextField(question, code)
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
