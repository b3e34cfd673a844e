import {
  answerTo,
  dataOf,
  findQuestion,
  variables,
  type Answer,
  type Answers,
  type Datum,
  type Pace,
  type Question,
  type Questionnaire,
  type Respondent,
} from '@meinungsbild/questionnaire'
import { askedQuestions, hasRow } from './asked-questions.ts'
import { growCodes } from './codes.ts'
import { collectColumn, type ColumnCollector } from './collect-column.ts'
import { makeDataset, type Dataset } from './dataset.ts'
import { growDictionary } from './dictionary.ts'
import { recordKey } from './record-key.ts'
import { findTraces } from '../manipulation/traces.ts'
import { collectWriting, type WritingCollector } from '../manipulation/writing.ts'

/** Columns that grow by one person after the other. */
export type GrowingDataset = {
  add(person: Respondent): void
  /** All that were added; afterwards none may be. */
  finish(): Dataset
}

/** Builds the columns from the answers of all people, in one walk. */
export function buildDataset(
  questionnaire: Questionnaire,
  respondents: Iterable<Respondent>,
): Dataset {
  const growing = growDataset(questionnaire)
  for (const person of respondents) growing.add(person)
  return growing.finish()
}

/**
 * The same where people come bit by bit. Whether a question was asked is computed from its conditions, so "not asked" and "not
 * answered" stay apart. An answer that does not belong to its question counts as not answered and is counted in `Column.unfit`.
 */
export function growDataset(questionnaire: Questionnaire): GrowingDataset {
  const blocks = blocksOf(questionnaire)
  const askedOf = askedQuestions(questionnaire)
  const recordKeys = growCodes(2 ** 32)
  const strata = growDictionary<string>()
  const channels = growDictionary<string>()
  const days = growDictionary<string>()
  const paces = new Map<Pace, number>()
  const endings = new Map<string, number>()
  const writing = collectWriting()
  let size = 0

  function add(person: Respondent): void {
    if (person.ending !== undefined) {
      countUp(endings, person.ending)
      return
    }
    const asked = askedOf(person)
    for (const { question, columns } of blocks) {
      const shown = asked === 'all' ? question : asked.get(question.id)
      addPerson(columns, question, shown, person.answers, writing)
    }
    recordKeys.push(recordKey(person.id ?? String(size)))
    strata.push(person.stratum ?? '')
    channels.push(person.channel ?? '')
    days.push(person.circumstances.today)
    if (person.pace !== undefined) countUp(paces, person.pace)
    size += 1
  }

  function finish(): Dataset {
    const columns = new Map(
      blocks.flatMap((block) =>
        block.columns.map(({ id, collector }) => [id, collector.finish()] as const),
      ),
    )
    return makeDataset(questionnaire, size, endings, {
      columns,
      recordKeys: Uint32Array.from(recordKeys.finish()),
      strata: strata.finish(inOrder),
      channels: channels.finish(inOrder),
      days: days.finish(inOrder),
      paces,
      traces: findTraces([...columns.values()], size, writing.finish()),
    })
  }

  return { add, finish }
}

function countUp<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
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
  writing: WritingCollector,
): void {
  const answer = answerTo(answers, question.id)
  const data: readonly (Datum | undefined)[] =
    answer === undefined || shown === undefined ? [] : dataOf(question, answer)
  // An answer is never empty: one that fills no column belongs to another kind of question.
  const isUnfit = answer !== undefined && data.every((datum) => datum === undefined)
  for (const [index, { row, collector }] of columns.entries()) {
    collector.add(shown !== undefined && hasRow(shown, row), data[index], isUnfit)
  }
  for (const datum of data) if (datum?.kind === 'text') writing.add(datum.value)
  if (answer !== undefined && shown !== undefined) addOpenTexts(answer, writing)
}

/** Texts beside an option ("Sonstiges"). */
function addOpenTexts(answer: Answer, writing: WritingCollector): void {
  if (answer.kind === 'choice' && answer.text !== undefined) writing.add(answer.text)
  if (answer.kind !== 'choices') return
  for (const text of Object.values(answer.texts ?? {})) writing.add(text)
}
