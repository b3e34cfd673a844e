import { Button, Buttons, formatMoment, textsFor } from '@meinungsbild/design'
import type { Quotation } from '@meinungsbild/storage'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { QuietReason } from '../../layout/quiet-reason.tsx'
import { routes } from '../../routes.ts'
import type { OpenAnswersAtHand } from '../at-hand.ts'
import { BarredReason } from '../barred-reason.tsx'
import { openAnswersTexts } from '../open-answers.texts.ts'
import { questionTitle } from '../question-title.ts'
import { nameOf, type Barred } from '../rights.ts'
import { RedactedText } from '../texts/redacted-text.tsx'
import { quotationsTexts } from './quotations.texts.ts'

type QuotationsProps = {
  readonly frame: Frame
  readonly at: OpenAnswersAtHand
  readonly quotations: readonly Quotation[]
  /** Why this person cannot release. */
  readonly barred: Barred | undefined
}

/** Quotations that may be used, and those that wait for a second person. */
export function QuotationsPage(props: QuotationsProps) {
  const { frame, at, quotations, barred } = props
  const texts = textsFor(quotationsTexts, frame.language)
  const waiting = quotations.filter(({ judged }) => judged === undefined)
  const released = quotations.filter(({ judged }) => judged?.verdict === 'released')
  return (
    <InitiativeFrame frame={frame} initiative={at.initiative} title={texts.title}>
      <p>{texts.lead}</p>
      {barred !== undefined && <BarredReason frame={frame} barred={barred} />}
      <h2>{texts.released}</h2>
      {released.length === 0 && <p>{texts.noneReleased}</p>}
      {released.map((quotation) => (
        <QuotationView {...props} quotation={quotation} />
      ))}
      <h2>{texts.waiting}</h2>
      {waiting.length === 0 && <p>{texts.noneWaiting}</p>}
      {waiting.map((quotation) => (
        <QuotationView {...props} quotation={quotation} />
      ))}
      <p>
        <a class="kern-link" href={routes.openAnswers.href({ id: at.initiative.id })}>
          {textsFor(openAnswersTexts, frame.language).back}
        </a>
      </p>
    </InitiativeFrame>
  )
}

function QuotationView(props: QuotationsProps & { readonly quotation: Quotation }) {
  const { frame, at, barred, quotation: own } = props
  const { language } = frame
  const texts = textsFor(quotationsTexts, language)
  const { variable, text, quotation, proposed, judged } = own
  const question = at.questions.find(({ id }) => id === variable)
  const signed = ({ by, at: instant }: Quotation['proposed']) =>
    [nameOf(at.initiative, by), formatMoment(instant, language)] as const
  return (
    <figure class="quotation stack">
      <blockquote>
        <RedactedText language={language} text={quotation} />
      </blockquote>
      <figcaption class="muted">
        {question && questionTitle(question, language)}
        <br />
        {texts.proposedBy(...signed(proposed))}
        {judged && ` ${texts.releasedBy(...signed(judged))}`}
      </figcaption>
      {barred === undefined && (
        <Form frame={frame} action={routes.quotations.href({ id: at.initiative.id })}>
          <input type="hidden" name="variable" value={variable} />
          <input type="hidden" name="text" value={text} />
          <input type="hidden" name="quotation" value={quotation} />
          {judged === undefined && proposed.by === at.initiative.actor && (
            <QuietReason text={texts.somebodyElse} />
          )}
          <Buttons>
            {judged === undefined && proposed.by !== at.initiative.actor && (
              <Button name="tun" value="release" style="secondary">
                {texts.release}
              </Button>
            )}
            <Button name="tun" value="decline" style="tertiary">
              {judged === undefined ? texts.decline : texts.takeBack}
            </Button>
          </Buttons>
        </Form>
      )}
    </figure>
  )
}
