import { redactionKinds, redactionLabel, type Gap } from '@meinungsbild/analysis'
import {
  Button,
  ButtonLink,
  EmptyState,
  Fold,
  ProgressBar,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { Redaction } from '@meinungsbild/storage'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { OpenAnswersAtHand, OpenQuestion } from '../at-hand.ts'
import { QuestionHead } from '../question-head.tsx'
import { RedactionFields } from './redaction-fields.tsx'
import { redactionTexts } from './redaction.texts.ts'

type RedactionProps = {
  readonly frame: Frame
  readonly at: OpenAnswersAtHand
  readonly question: OpenQuestion
  readonly items: readonly {
    readonly id: string
    readonly text: string
    readonly marks: readonly Gap[]
    readonly typed: Redaction
  }[]
  /** How many were kept just now. */
  readonly kept: number
  readonly errors: readonly FormError[]
}

/** The next raw texts of a question, each with what a machine proposes to black out. */
export function RedactionPage({ frame, at, question, items, kept, errors }: RedactionProps) {
  const { language } = frame
  const texts = textsFor(redactionTexts, language)
  const { initiative } = at
  const place = { id: initiative.id, variable: question.id }
  const done = question.writers - question.progress.raw
  return (
    <InitiativeFrame
      frame={frame}
      initiative={initiative}
      title={texts.title}
      errors={errors}
      width="wide"
      done={kept > 0 ? texts.kept(kept) : undefined}
    >
      <QuestionHead frame={frame} at={at} question={question} />
      <ProgressBar
        id="redacted"
        label={texts.progress}
        value={done}
        max={question.writers}
        shown={texts.ofAll(
          done.toLocaleString(language),
          question.writers.toLocaleString(language),
        )}
      />
      {items.length === 0 ? (
        <EmptyState title={texts.nothingLeft}>
          <p>
            <ButtonLink href={routes.confirmation.href(place)}>{texts.toConfirmation}</ButtonLink>
          </p>
        </EmptyState>
      ) : (
        <>
          <p>{texts.lead}</p>
          <HowTo frame={frame} />
          <Form frame={frame} action={routes.redaction.href(place)}>
            {items.map((item, index) => (
              <RedactionFields {...item} {...{ frame, errors }} number={index + 1} />
            ))}
            <Button>{texts.save(items.length)}</Button>
          </Form>
        </>
      )}
    </InitiativeFrame>
  )
}

/** How it is written, for both people. */
export function HowTo({ frame }: { readonly frame: Frame }) {
  const texts = textsFor(redactionTexts, frame.language)
  return (
    <Fold title={texts.howTo}>
      <p>{texts.howToLead}</p>
      <ul class="kern-list">
        {redactionKinds.map((kind) => (
          <li>
            <code>[{inLanguage(redactionLabel(kind), frame.language)}]</code>
          </li>
        ))}
      </ul>
      <p>{texts.whatTells}</p>
    </Fold>
  )
}
