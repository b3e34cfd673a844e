import {
  Button,
  Card,
  DateField,
  Fold,
  RadioGroup,
  TextArea,
  formatDay,
  textsFor,
} from '@meinungsbild/design'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import { routes } from '../routes.ts'
import { answerProposal } from './answer-proposal.ts'
import type { RequestPageProps } from './request-page.tsx'
import { lastDayToExtend } from './response-clock.ts'
import { outcomes } from './rights-request.ts'
import { rightsTexts } from './rights-requests.texts.ts'

/** The answer, proposed by what the survey still knows; closing it lets the request go by its rule. */
export function CloseForm({ frame, request, traceable, today, values, errors }: RequestPageProps) {
  const texts = textsFor(rightsTexts, frame.language)
  const proposal = answerProposal(request, traceable, frame.language)
  const isGone = traceable.kind === 'after' || traceable.kind === 'none'
  return (
    <Card title={texts.closeTitle}>
      <p>{texts.closeLead}</p>
      <Form frame={frame} action={routes.rightsRequest.href({ request: request.id })} id="antwort">
        <TextArea
          name="answer"
          label={texts.answer}
          value={values['answer'] ?? proposal}
          rows={12}
          error={errorAt(errors, 'answer')}
        />
        <DateField
          name="answered"
          label={texts.answered}
          value={values['answered'] ?? today}
          error={errorAt(errors, 'answered')}
        />
        <RadioGroup
          name="outcome"
          label={texts.outcome}
          value={values['outcome'] ?? (isGone ? 'notIdentifiable' : '')}
          options={outcomes.map((value) => ({ value, label: texts[value] }))}
          error={errorAt(errors, 'outcome')}
        />
        <Button name="tun" value="close">
          {texts.close}
        </Button>
      </Form>
    </Card>
  )
}

/** Two months more, with a reason, as long as the first month lasts. */
export function ExtendForm({ frame, request, today, values, errors }: RequestPageProps) {
  const { language } = frame
  const texts = textsFor(rightsTexts, language)
  const last = lastDayToExtend(request)
  if (request.extension !== undefined) return null
  const error = errorAt(errors, 'extension')
  return (
    <Fold title={texts.extendTitle} open={error !== undefined}>
      {today > last ? (
        <p>{texts.extendLate}</p>
      ) : (
        <Form
          frame={frame}
          action={routes.rightsRequest.href({ request: request.id })}
          id="verlaengerung"
        >
          <p>{texts.extendLead(formatDay(last, language))}</p>
          <TextArea
            name="extension"
            label={texts.extendReason}
            value={values['extension'] ?? ''}
            rows={3}
            error={error}
          />
          <Button style="secondary" name="tun" value="extend">
            {texts.extend}
          </Button>
        </Form>
      )}
    </Fold>
  )
}
