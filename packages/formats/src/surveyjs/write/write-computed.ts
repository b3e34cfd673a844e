import { parseExpression, type Computed, type Hidden } from '@meinungsbild/questionnaire'
import { neededIn } from './write-arithmetic.ts'
import { writeExpression } from './write-expression.ts'
import { noteChanged, noteLost, placeOf, type Writing } from './writing.ts'

/** Computed values stand beside the pages; a value that comes with the link stands outside of the survey. */
export function writeBeside(question: Computed | Hidden, writing: Writing): void {
  if (question.kind === 'hidden') noteHidden(question, writing)
  else writeComputed(question, writing)
}

function writeComputed(question: Computed, writing: Writing): void {
  const { id, text, value, visibleIf } = question
  const expression = writeExpression(value, writing.questionnaire)
  if (expression !== undefined && visibleIf === undefined) {
    writing.calculated.push({ name: id, expression })
    noteZeros(question, writing)
    if (Object.values(text).every((words) => words === id)) return
    noteLost(
      placeOf(question),
      'SurveyJS kennt keinen Namen für einen berechneten Wert außer seiner Kennung.',
      'SurveyJS knows no name of a computed value but its id.',
      writing,
    )
    return
  }
  noteLost(
    placeOf(question),
    `Der berechnete Wert „${value}“ lässt sich in SurveyJS nicht ausdrücken.`,
    `The computed value “${value}” cannot be said in SurveyJS.`,
    writing,
  )
}

function noteZeros(question: Computed, writing: Writing): void {
  const parsed = parseExpression(question.value)
  if (!parsed.ok || neededIn(parsed.expression).length === 0) return
  noteChanged(
    placeOf(question),
    'Was nicht beantwortet ist, zählt beim Rechnen in SurveyJS als 0; der Wert ist dann nicht leer.',
    'What is not answered counts as 0 when SurveyJS computes; the value is not empty then.',
    writing,
  )
}

function noteHidden(question: Hidden, writing: Writing): void {
  noteLost(
    placeOf(question),
    `Der Wert kommt mit dem Link; in SurveyJS muss die umgebende Seite ihn setzen (setVariable '${question.id}').`,
    `The value comes with the link; in SurveyJS the page around must set it (setVariable '${question.id}').`,
    writing,
  )
}
