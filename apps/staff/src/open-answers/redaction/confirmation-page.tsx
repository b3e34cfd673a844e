import type { Gap } from '@meinungsbild/analysis'
import {
  Button,
  ButtonLink,
  Checkbox,
  EmptyState,
  ProgressBar,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { RedactedText, Redaction } from '@meinungsbild/storage'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { OpenAnswersAtHand, OpenQuestion } from '../at-hand.ts'
import { QuestionHead } from '../question-head.tsx'
import { nameOf } from '../rights.ts'
import { seenFields } from './read-redaction.ts'
import { RedactionFields } from './redaction-fields.tsx'
import { HowTo } from './redaction-page.tsx'
import { redactionTexts } from './redaction.texts.ts'

type ConfirmationProps = {
  readonly frame: Frame
  readonly at: OpenAnswersAtHand
  readonly question: OpenQuestion
  readonly items: readonly (RedactedText & {
    /** What was blacked out. */
    readonly marks: readonly Gap[]
    readonly typed: Redaction
    readonly isAgreed: boolean
  })[]
  /** How many this person has redacted that wait for somebody else. */
  readonly own: number
  readonly confirmed: number
  readonly changed: number
  readonly errors: readonly FormError[]
}

/** Texts that somebody else has redacted, to be confirmed or changed. */
export function ConfirmationPage(props: ConfirmationProps) {
  const { frame, at, question, items, own, confirmed, changed, errors } = props
  const { language } = frame
  const texts = textsFor(redactionTexts, language)
  const { initiative } = at
  const place = { id: initiative.id, variable: question.id }
  const { progress, writers } = question
  const done = progress.confirmed + progress.withheld
  return (
    <InitiativeFrame
      frame={frame}
      initiative={initiative}
      title={texts.confirmationTitle}
      errors={errors}
      width="wide"
      done={confirmed + changed > 0 ? texts.judged(confirmed, changed) : undefined}
    >
      <QuestionHead frame={frame} at={at} question={question} />
      <ProgressBar
        id="confirmed"
        label={texts.confirmationProgress}
        value={done}
        max={writers}
        shown={texts.ofAll(done.toLocaleString(language), writers.toLocaleString(language))}
      />
      {own > 0 && <p>{texts.ownWait(own)}</p>}
      {items.length === 0 ? (
        <EmptyState title={texts.nothingToConfirm}>
          <p>
            <ButtonLink href={routes.redaction.href(place)}>{texts.toRedaction}</ButtonLink>
          </p>
        </EmptyState>
      ) : (
        <>
          <p>{texts.confirmationLead}</p>
          <HowTo frame={frame} />
          <Form frame={frame} action={routes.confirmation.href(place)}>
            {items.map(({ id, text, marks, typed, redaction, by, isAgreed }, index) => (
              <RedactionFields {...{ frame, id, text, marks, typed, errors }} number={index + 1}>
                <input type="hidden" name={seenFields.text(id)} value={redaction.text} />
                <input type="hidden" name={seenFields.withheld(id)} value={redaction.withheld} />
                <Checkbox
                  name={seenFields.agreed(id)}
                  label={texts.agree(String(index + 1))}
                  hint={texts.redactedBy(nameOf(initiative, by))}
                  checked={isAgreed}
                />
              </RedactionFields>
            ))}
            <Button>{texts.confirm}</Button>
          </Form>
        </>
      )}
    </InitiativeFrame>
  )
}
