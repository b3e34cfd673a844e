import type { Text } from '@meinungsbild/questionnaire'
import type { Counts } from '../form-reading/form-reading.ts'
import type { Reading } from './reading.ts'

/**
 * How many questions and conditions of the file are carried over. `ids` are the questions that there are now; a condition of
 * one that is not among them is lost with it.
 */
export function countsOf(
  { form, variables, conditions }: Reading,
  ids: ReadonlySet<string>,
): Counts {
  const lost = [...form.questions].flatMap(([qid, isMade]) => {
    const id = variables.byQuestion.get(qid)?.id
    return isMade && (id === undefined || ids.has(id)) ? [] : [qid]
  })
  const isLost = new Set(lost)
  for (const [key, expression] of form.expressions) {
    const [, qid = ''] = key.split(' ')
    const isOfQuestion = !key.startsWith('group ') && !key.startsWith('quota ')
    if (isOfQuestion && isLost.has(qid) && !form.failures.has(expression)) {
      form.failures.set(expression, lostWithQuestion)
    }
  }
  const expressions = [...form.expressions.values()]
  const failed = expressions.filter((expression) => form.failures.has(expression))
  return {
    questions: [form.questions.size - lost.length, form.questions.size],
    conditions: [
      expressions.length - failed.length + conditions.carried,
      expressions.length + conditions.all,
    ],
  }
}

const lostWithQuestion: Text = {
  de: 'Die Frage selbst wurde nicht übernommen.',
  en: 'The question itself was not carried over.',
}
