import { Button, TextArea, textsFor, type FormError } from '@meinungsbild/design'
import type { OpenText } from '@meinungsbild/storage'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { OpenAnswersAtHand, OpenQuestion } from '../at-hand.ts'
import { QuestionHead } from '../question-head.tsx'
import { RedactedText } from '../texts/redacted-text.tsx'
import { quotationsTexts } from './quotations.texts.ts'

type QuotationProps = {
  readonly frame: Frame
  readonly at: OpenAnswersAtHand
  readonly question: OpenQuestion
  readonly text: OpenText
  readonly typed: string
  readonly errors: readonly FormError[]
}

/** A confirmed text, and what of it is to be quoted. */
export function QuotationPage({ frame, at, question, text, typed, errors }: QuotationProps) {
  const texts = textsFor(quotationsTexts, frame.language)
  const { initiative } = at
  const place = { id: initiative.id, variable: question.id, text: text.id }
  return (
    <InitiativeFrame
      frame={frame}
      initiative={initiative}
      title={texts.proposeTitle}
      errors={errors}
    >
      <QuestionHead frame={frame} at={at} question={question} />
      <div class="coded-text">
        <RedactedText language={frame.language} text={text.text} />
      </div>
      <Form frame={frame} action={routes.quotation.href(place)}>
        <TextArea
          name="quotation"
          label={texts.quotation}
          hint={texts.quotationHint}
          value={typed}
          error={errorAt(errors, 'quotation')}
        />
        <Button>{texts.propose}</Button>
      </Form>
    </InitiativeFrame>
  )
}
