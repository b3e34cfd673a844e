import type { Expression, Language, Text } from '@meinungsbild/questionnaire'
import type { NamedValue } from '../expressions/names.ts'
import type { SourceQuestion } from './source.ts'

/**
 * One column of the results of a question in LimeSurvey: the question itself, one of its rows, cells or options, or the text
 * beside one.
 */
export type Variable = {
  /** What stands behind the question in names: `SQ001`, then `SQ002` or `0` for a cell; none for the question itself. */
  readonly parts: readonly string[]
  readonly role: 'answer' | 'other' | 'comment' | 'count'
  /** What we keep there: `question`, `question.row`, `question:code` (one of several), `question~code` (its text). */
  readonly key: string
  readonly value: NamedValue
  /** What a reader sees of the answer, if that is not `value`. */
  readonly shown?: (language: Language) => Expression
  /** Whether it was chosen, where what is written beside it does not tell. */
  readonly chosen?: Expression
  /** What the row is called. */
  readonly label?: Text
}

/** The variables of each question that was read, by the question's number. */
export type Variables = {
  readonly byQuestion: Map<string, QuestionVariables>
  /** By the author's name of the question; of several the first. */
  readonly byTitle: Map<string, QuestionVariables>
}

export type QuestionVariables = {
  readonly question: SourceQuestion
  readonly id: string
  readonly variables: Variable[]
}

export function newVariables(): Variables {
  return { byQuestion: new Map(), byTitle: new Map() }
}

export function addVariables({ byQuestion, byTitle }: Variables, own: QuestionVariables): void {
  byQuestion.set(own.question.qid, own)
  if (!byTitle.has(own.question.title)) byTitle.set(own.question.title, own)
}

/** The variable of that name in expressions. Only to be asked when the question was read. */
export function findCode(own: QuestionVariables, name: string): Variable | undefined {
  return indexOf(own).codes.get(name)
}

/** The variable of that column of the results, without the numbers of survey, group and question. */
export function findColumn(own: QuestionVariables, suffix: string): Variable | undefined {
  return indexOf(own).columns.get(suffix)
}

type Index = {
  readonly codes: ReadonlyMap<string, Variable>
  readonly columns: ReadonlyMap<string, Variable>
}

const indexes = new WeakMap<QuestionVariables, Index>()

function indexOf(own: QuestionVariables): Index {
  const known = indexes.get(own)
  if (known !== undefined) return known
  const { question, variables } = own
  const index = {
    codes: new Map(variables.map((one) => [codeName(question.title, one), one])),
    columns: new Map(variables.map((one) => [columnSuffix(question.type, one), one])),
  }
  indexes.set(own, index)
  return index
}

/** How LimeSurvey calls a variable in expressions: `Q1_SQ001`, `Q1_other`, `Q1_SQ001comment`. */
function codeName(title: string, { parts, role }: Variable): string {
  const [suffix, joint] = suffixOf(role, parts.length === 0)
  return [title, ...parts].join('_') + (suffix && joint + suffix)
}

/** How it calls the column, without the numbers of survey, group and question: `SQ001`, `SQ001_SQ002`, `SQ001#0`, `other`. */
export function columnSuffix(type: string, { parts, role }: Variable): string {
  return parts.join(type === '1' ? '#' : '_') + suffixOf(role, parts.length === 0)[0]
}

function suffixOf(role: Variable['role'], isWhole: boolean): readonly [string, '_' | ''] {
  switch (role) {
    case 'answer':
      return ['', '']
    case 'other':
      return ['other', '_']
    case 'comment':
      return ['comment', isWhole ? '_' : '']
    case 'count':
      return ['filecount', '_']
    default:
      return role satisfies never
  }
}
