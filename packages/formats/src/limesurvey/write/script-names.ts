import { otherOf } from './naming.ts'
import type { Writing } from './writing.ts'

export type Variables = { readonly writing: Writing }

/** One of several columns in which LimeSurvey keeps the answers to a question. */
export type Column = {
  readonly name: string
  /** The option that it stands for, and what is kept there if it was chosen. */
  readonly code?: string
  readonly chosen?: 'Y' | '1'
  /** A text field stands for the option. */
  readonly isText?: boolean
  /** The place of a ranking. */
  readonly place?: number
}

/** The variable in which one answer is kept; undefined if there is none, or if there are several. */
export function variableOf(path: readonly string[], { writing }: Variables): string | undefined {
  const [id = '', row, column] = path
  const question = writing.questions.get(id)
  const names = writing.naming.get(id)
  if (question === undefined || names === undefined) return undefined
  const own = row === undefined ? undefined : names.rows.get(row)
  switch (question.kind) {
    case 'singleChoice':
    case 'yesNo':
    case 'place':
    case 'hidden':
    case 'scale':
    case 'rating':
    case 'recommendation':
    case 'shortText':
    case 'longText':
    case 'number':
    case 'date':
    case 'time':
    case 'month':
    case 'computed':
      return row === undefined ? `${names.title}.NAOK` : undefined
    case 'slider':
      return row === undefined ? `${names.title}_SQ001.NAOK` : undefined
    case 'matrix':
    case 'differential':
    case 'constantSum':
    case 'numberList':
    case 'textList':
    case 'address':
      return own === undefined ? undefined : `${names.title}_${own}.NAOK`
    case 'dualMatrix':
    case 'table': {
      const index = [...names.columns.keys()].indexOf(column ?? '')
      const other = question.kind === 'dualMatrix' ? String(index) : names.columns.get(column ?? '')
      return own === undefined || index === -1 ? undefined : `${names.title}_${own}_${other}.NAOK`
    }
    default:
      return undefined
  }
}

/** The variables in which the answers to a question with several of them are kept; undefined if it is another one. */
export function columnsOf(
  [id = '', row]: readonly string[],
  { writing }: Variables,
): readonly Column[] | undefined {
  const question = writing.questions.get(id)
  const names = writing.naming.get(id)
  if (question === undefined || names === undefined) return undefined
  const { title, codes } = names
  switch (question.kind) {
    case 'multipleChoice': {
      const other = otherOf(question)
      return question.options.map(({ code }) =>
        code === other
          ? { name: `${title}_other.NAOK`, code, isText: true }
          : { name: `${title}_${codes.get(code)}.NAOK`, code, chosen: 'Y' as const },
      )
    }
    case 'multipleMatrix': {
      const own = row === undefined ? undefined : names.rows.get(row)
      return own === undefined
        ? undefined
        : question.options.map(({ code }) => ({
            name: `${title}_${own}_${codes.get(code)}.NAOK`,
            code,
            chosen: '1' as const,
          }))
    }
    case 'ranking': {
      const places = question.places ?? question.options.length
      return Array.from({ length: places }, (_, index) => ({
        name: `${title}_${index + 1}.NAOK`,
        place: index + 1,
      }))
    }
    case 'matrix':
    case 'differential':
    case 'constantSum':
    case 'numberList':
    case 'textList':
    case 'address':
      return row === undefined
        ? [...names.rows.values()].map((own) => ({ name: `${title}_${own}.NAOK` }))
        : undefined
    default:
      return undefined
  }
}
