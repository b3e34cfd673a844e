import { Button, DateField, Select, TextArea, textsFor, type FormError } from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { GuardedCard } from '../layout/guarded-card.tsx'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { noAnswer, type AnswerFields } from './answer-fields.ts'
import { AnswerForm } from './answer-form.tsx'
import { RequestTable } from './request-table.tsx'
import { supportTexts } from './support.texts.ts'

export type RequestFields = { readonly unit: string; readonly task: string; readonly due: string }

export type SupportProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly typed?: RequestFields
  /** What was typed about one of the requests. */
  readonly answer?: AnswerFields & { readonly request: string }
  readonly errors?: readonly FormError[]
  readonly done?: string | undefined
}

/** Requests for support: all of them, the forms to answer one's own, and the form for a new one. */
export function SupportPage(props: SupportProps) {
  const { frame, initiative, typed, answer, errors = [], done } = props
  const { language } = frame
  const texts = textsFor(supportTexts, language)
  const { id, state, at } = initiative
  const toAnswer = state.supportRequests.filter(
    ({ id: target, answered }) =>
      answered === undefined && initiative.may({ kind: 'answerSupport', target }).ok,
  )
  const units = new Set(
    state.participants.flatMap(({ role, unit }) =>
      role === 'supportingUnit' && unit !== undefined ? [unit] : [],
    ),
  )
  const field = (name: keyof RequestFields) => ({
    name,
    label: texts[name],
    value: typed?.[name],
    error: errorAt(errors, name),
  })
  return (
    <StaffPage
      frame={frame}
      title={texts.title}
      initiative={initiative}
      errors={errors}
      done={done}
      width="wide"
    >
      <p>{texts.lead}</p>
      <RequestTable language={language} requests={state.supportRequests} at={at} />
      {toAnswer.map((request) => (
        <AnswerForm
          frame={frame}
          id={id}
          request={request}
          typed={
            answer?.request === request.id
              ? answer
              : { ...noAnswer, contactName: frame.person?.name ?? '' }
          }
          errors={errors}
        />
      ))}
      <GuardedCard
        frame={frame}
        initiative={initiative}
        title={texts.request}
        action={{ kind: 'requestSupport' }}
      >
        <Form frame={frame} action={routes.supportRequests.href({ id })} id="anforderung">
          <Select
            {...field('unit')}
            options={[...units].map((unit) => ({ value: unit, label: unit }))}
          />
          <TextArea {...field('task')} hint={texts.taskHint} rows={3} />
          <DateField {...field('due')} />
          <Button>{texts.send}</Button>
        </Form>
      </GuardedCard>
    </StaffPage>
  )
}
