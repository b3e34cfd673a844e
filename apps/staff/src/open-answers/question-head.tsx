import { textsFor } from '@meinungsbild/design'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import type { OpenAnswersAtHand, OpenQuestion } from './at-hand.ts'
import { openAnswersTexts } from './open-answers.texts.ts'
import { questionTitle } from './question-title.ts'

type QuestionHeadProps = {
  readonly frame: Frame
  readonly at: OpenAnswersAtHand
  readonly question: OpenQuestion
}

/** Which question a page is about, and the way back to it. */
export function QuestionHead({ frame, at, question }: QuestionHeadProps) {
  const { backToQuestion } = textsFor(openAnswersTexts, frame.language)
  const place = { id: at.initiative.id, variable: question.id }
  return (
    <p class="question-head">
      <span class="question-head__title">{questionTitle(question, frame.language)}</span>
      <a class="kern-link" href={routes.openQuestion.href(place)}>
        {backToQuestion}
      </a>
    </p>
  )
}
