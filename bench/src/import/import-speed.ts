import { readLimeSurvey } from '@meinungsbild/formats'
import { quantile } from '../quantile.ts'
import { timed } from '../questionnaire/timed.ts'
import { largeLimeSurvey } from './large-lime-survey.ts'

export type ImportSpeed = {
  readonly questions: number
  readonly bytes: number
  readonly medianMs: number
}

/** What it takes to read a survey of LimeSurvey that is ten times larger than any we know. */
export function importSpeed(questions: number): ImportSpeed {
  const file = Buffer.from(largeLimeSurvey(questions))
  const read = () => {
    const form = readLimeSurvey(file)
    const carried = form.ok ? form.counts.questions[0] : 0
    if (carried !== questions) throw new Error(`${carried} of ${questions} questions were read`)
  }
  read()
  const times = Array.from({ length: 3 }, () => timed(read))
  return { questions, bytes: file.length, medianMs: quantile(times, 0.5) }
}
