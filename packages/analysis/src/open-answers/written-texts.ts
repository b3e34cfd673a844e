import {
  cellField,
  commentField,
  journey,
  optionField,
  rowField,
  type Answer,
  type Answers,
  type Questionnaire,
  type Respondent,
} from '@meinungsbild/questionnaire'
import type { OpenVariable } from './open-variable.ts'

/** What one person wrote to one open variable. */
export type WrittenText = { readonly variable: string; readonly text: string }

/**
 * All that one person wrote to these variables. What stands in a question that was not shown to this person is left out,
 * and so is everything of those who were led to another ending: they are not among those asked.
 */
export function writtenTexts(
  questionnaire: Questionnaire,
  open: readonly OpenVariable[],
  { answers, circumstances, ending }: Respondent,
): readonly WrittenText[] {
  if (ending !== undefined) return []
  const wanted = new Set(open.map(({ id }) => id))
  return textsIn(journey(questionnaire, answers, circumstances).answers).filter(
    ({ variable, text }) => wanted.has(variable) && text.trim() !== '',
  )
}

function textsIn(answers: Answers, within = ''): readonly WrittenText[] {
  return Object.entries(answers).flatMap(([question, answer]) =>
    textsInAnswer(within === '' ? question : rowField(within, question), answer),
  )
}

function textsInAnswer(question: string, answer: Answer): readonly WrittenText[] {
  switch (answer.kind) {
    case 'text':
      return [{ variable: question, text: answer.value }]
    case 'texts':
      return named(answer.values, (row) => rowField(question, row))
    case 'cells':
      return Object.entries(answer.rows).flatMap(([row, cells]) =>
        Object.entries(cells).flatMap(([column, cell]) =>
          cell.kind === 'text'
            ? [{ variable: cellField(question, row, column), text: cell.value }]
            : [],
        ),
      )
    case 'choice':
      return [
        { variable: optionField(question, answer.code), text: answer.text ?? '' },
        { variable: commentField(question), text: answer.comment ?? '' },
      ]
    case 'choices':
      return [
        ...named(answer.texts ?? {}, (code) => optionField(question, code)),
        ...named(answer.comments ?? {}, (code) => commentField(question, code)),
      ]
    case 'entries':
      return answer.entries.flatMap((entry, index) =>
        textsIn(entry, rowField(question, String(index + 1))),
      )
    case 'rows':
    case 'rowChoices':
    case 'ranking':
    case 'numbers':
    case 'files':
    case 'number':
    case 'date':
    case 'time':
    case 'month':
    case 'special':
      return []
    default:
      return answer satisfies never
  }
}

function named(
  texts: Readonly<Record<string, string>>,
  variable: (part: string) => string,
): readonly WrittenText[] {
  return Object.entries(texts).map(([part, text]) => ({ variable: variable(part), text }))
}
