import { complete, fromForm, parseForm, type Questionnaire } from '@meinungsbild/questionnaire'
import { quantile } from '../quantile.ts'
import { timed } from './timed.ts'
import { twinForm } from './twin-form.ts'

/** What reading and judging one person's answers takes. */
export type AnswerSpeed = { readonly questions: number; readonly medianMs: number }

const circumstances = { seed: 1, today: '2026-11-22', language: 'de' }

/**
 * From the body of the last request to answers that may be counted: the form is read, the journey walked with its conditions,
 * every page checked. The questionnaire is known, as it is to a collector that has served it before.
 */
export function answerSpeed(questions: number): AnswerSpeed {
  const { questionnaire, body } = twinForm(questions)
  for (let run = 0; run < 1000; run++) judge(questionnaire, body, questions)
  const times = Array.from({ length: 2000 }, () =>
    timed(() => judge(questionnaire, body, questions)),
  )
  return { questions, medianMs: quantile(times, 0.5) }
}

/** Reads and judges the answers; throws unless all questions are answered as they should be. */
export function judge(questionnaire: Questionnaire, body: string, questions: number): void {
  const { answers } = fromForm(questionnaire, parseForm(body))
  const completed = complete(questionnaire, answers, circumstances)
  const found = completed.ok ? Object.keys(completed.answers).length : 0
  if (found !== questions) throw new Error(`${found} of ${questions} answers were accepted`)
}
