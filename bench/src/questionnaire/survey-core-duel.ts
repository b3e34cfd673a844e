import { parseQuestionnaire, type Questionnaire } from '@meinungsbild/questionnaire'
import { Model } from 'survey-core'
import { quantile } from '../quantile.ts'
import { judge } from './answer-speed.ts'
import { timed } from './timed.ts'
import { twinForm } from './twin-form.ts'

/** Medians for building a form, filling it in and validating it. */
export type SurveyCoreDuel = {
  readonly questions: number
  readonly oursMs: number
  /** The same with the check of the questionnaire's structure, which otherwise happens once, before it is published. */
  readonly oursWithSchemaMs: number
  readonly theirsMs: number
  /** How many times faster ours is, without the check of the structure: theirs has none either. */
  readonly ratio: number
}

const questions = 20
const rounds = 50
/** Ours is so short that other processes would hardly ever interrupt it; together they are as long as theirs. */
const repeats = 100

/**
 * The same form of 20 questions with the same answers, here and in survey-core, without a page being drawn. Both begin with the
 * form's JSON text, every time anew. Ours is read with all its expressions, then the body of a request is read, walked
 * and checked, as the collector does it. Theirs becomes a model, which is given the answers as data and validated. In turns, so
 * that a machine that gets slower meanwhile does so for both.
 */
export function surveyCoreDuel(): SurveyCoreDuel {
  const { questionnaire, body, surveyJs, data } = twinForm(questions)
  const ourText = JSON.stringify(questionnaire)
  const theirText = JSON.stringify(surveyJs)

  // The text was written from a questionnaire a moment ago.
  const ours = () => judge(JSON.parse(ourText) as Questionnaire, body, questions)
  const oursWithSchema = () => {
    const parsed = parseQuestionnaire(JSON.parse(ourText))
    if (!parsed.ok) throw new Error('our form is no questionnaire')
    judge(parsed.questionnaire, body, questions)
  }
  const theirs = () => {
    const model = new Model(JSON.parse(theirText))
    model.data = data
    const shown = model.getAllQuestions().filter(({ isVisible }) => isVisible).length
    if (!model.validate() || shown !== questions) throw new Error('survey-core refused the answers')
  }

  for (let round = 0; round < 5; round++) {
    repeat(ours)
    repeat(oursWithSchema)
    for (let run = 0; run < 4; run++) theirs()
  }
  const times = Array.from({ length: rounds }, () => ({
    ours: timed(() => repeat(ours)) / repeats,
    oursWithSchema: timed(() => repeat(oursWithSchema)) / repeats,
    theirs: timed(theirs),
  }))
  const median = (of: keyof (typeof times)[number]) =>
    quantile(
      times.map((round) => round[of]),
      0.5,
    )
  const [oursMs, theirsMs] = [median('ours'), median('theirs')]
  return {
    questions,
    oursMs,
    oursWithSchemaMs: median('oursWithSchema'),
    theirsMs,
    ratio: theirsMs / oursMs,
  }
}

function repeat(run: () => void): void {
  for (let time = 0; time < repeats; time++) run()
}
