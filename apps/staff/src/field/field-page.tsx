import {
  Button,
  DateField,
  Notice,
  TextArea,
  formatDay,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { Guarded } from '../layout/guarded.tsx'
import type { Window } from '../publishing/publish-survey.ts'
import { routes } from '../routes.ts'
import { FieldLog } from './field-log.tsx'
import { fieldTexts } from './field.texts.ts'
import { ResponseTable } from './response-table.tsx'
import type { Response } from './response.ts'

type FieldProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly window: Window | undefined
  readonly response: Response | undefined
  /** More answers came than codes can have paid for. */
  readonly alarm: boolean | undefined
  readonly address: string | undefined
  readonly mayFetch: boolean
  /** Whether the questionnaire asks for files. */
  readonly asksForFiles: boolean
  /** The last day as it was typed, if it could not be taken. */
  readonly closes: string | undefined
  readonly errors: readonly FormError[]
}

/** Where the field stands, what has come in, and what can be done about it. */
export function FieldPage(props: FieldProps) {
  const { frame, initiative, response, alarm, mayFetch, asksForFiles, errors } = props
  const texts = textsFor(fieldTexts, frame.language)
  const { field } = initiative.state
  return (
    <InitiativeFrame frame={frame} initiative={initiative} title={texts.title} errors={errors}>
      {alarm === true && (
        <Notice tone="danger" title={texts.alarmTitle}>
          <p>{texts.alarmText}</p>
        </Notice>
      )}
      {response?.marksLost !== undefined && response.marksLost > 0 && (
        <Notice tone="warning" title={texts.marksLostTitle(response.marksLost)}>
          <p>{texts.marksLostText}</p>
        </Notice>
      )}
      <FieldState {...props} />
      {field.status === 'unopened' && <OpenField {...props} />}
      {response && <ResponseTable frame={frame} response={response} />}
      {response && mayFetch && initiative.state.status !== 'closed' && (
        <Form frame={frame} action={routes.fieldPull.href({ id: initiative.id })}>
          <Button style="secondary">{texts.pull}</Button>
        </Form>
      )}
      {response && (
        <ul class="kern-list">
          <li>
            <a class="kern-link" href={routes.waysIn.href({ id: initiative.id })}>
              {texts.waysIn}
            </a>
          </li>
          <li>
            <a class="kern-link" href={routes.paperReturns.href({ id: initiative.id })}>
              {texts.paperReturns}
            </a>
          </li>
        </ul>
      )}
      {asksForFiles && mayFetch && (
        <p>
          <a class="kern-link" href={routes.sentFiles.href({ id: initiative.id })}>
            {texts.files}
          </a>
        </p>
      )}
      {field.status !== 'unopened' && <FieldLog {...{ frame, initiative, errors }} />}
      {field.status === 'open' && <CloseField {...props} />}
    </InitiativeFrame>
  )
}

function FieldState({ frame, initiative, window, address }: FieldProps) {
  const texts = textsFor(fieldTexts, frame.language)
  const { field } = initiative.state
  const day = (instant: string) => formatDay(instant, frame.language)
  if (field.status === 'unopened') return <p>{texts.unopened}</p>
  return (
    <>
      <p>
        <strong>
          {field.status === 'open'
            ? texts.open(day(justBefore(window?.closes ?? '')))
            : texts.ended(day(field.ended?.at ?? ''))}
        </strong>
      </p>
      <p>
        {texts.address}:{' '}
        <a class="kern-link" href={address}>
          {address}
        </a>
      </p>
      {initiative.state.participantsPlans.at(-1)?.plan.access === 'code' && (
        <p>
          <a class="kern-link" href={routes.door.href({ id: initiative.id })}>
            {texts.door}
          </a>
        </p>
      )}
    </>
  )
}

function OpenField({ frame, initiative, closes, errors }: FieldProps) {
  const texts = textsFor(fieldTexts, frame.language)
  return (
    <section class="stack" aria-labelledby="open-field">
      <h2 id="open-field">{texts.openHeading}</h2>
      <p>{texts.openLead}</p>
      <Guarded frame={frame} permission={initiative.may({ kind: 'openField' })}>
        <Form frame={frame} action={routes.field.href({ id: initiative.id })}>
          <DateField
            name="closes"
            label={texts.closes}
            value={closes}
            error={errorAt(errors, 'closes')}
          />
          <Button name="act" value="open">
            {texts.openField}
          </Button>
        </Form>
      </Guarded>
    </section>
  )
}

function CloseField({ frame, initiative, errors }: FieldProps) {
  const texts = textsFor(fieldTexts, frame.language)
  return (
    <section class="stack" aria-labelledby="close-field">
      <h2 id="close-field">{texts.closeHeading}</h2>
      <p>{texts.closeLead}</p>
      <Guarded frame={frame} permission={initiative.may({ kind: 'closeField' })}>
        <Form frame={frame} action={routes.fieldClose.href({ id: initiative.id })}>
          <TextArea name="reason" label={texts.reason} rows={2} error={errorAt(errors, 'reason')} />
          <Button>{texts.closeField}</Button>
        </Form>
      </Guarded>
    </section>
  )
}

/** `closes` is the first instant that no longer counts; people read the last day that does. */
function justBefore(instant: string): string {
  const time = new Date(instant).getTime()
  return Number.isNaN(time) ? '' : new Date(time - 1).toISOString()
}
