import {
  Button,
  DateField,
  Day,
  SummaryList,
  formatDay,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { StepView } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { errorAt } from '../layout/error-at.ts'
import { StepChecklist } from '../checklist/step-checklist.tsx'
import type { PointView } from '../checklist/point-view.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { GuardedCard } from '../layout/guarded-card.tsx'
import { InitiativeFrame } from './initiative-frame.tsx'
import { roleWords } from '../people/role-words.ts'
import { routes } from '../routes.ts'
import { StepActs } from './step-acts.tsx'
import { stepTexts } from './step.texts.ts'

type StepProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly view: StepView
  readonly points: readonly PointView[]
  readonly typed: {
    readonly due: string
    readonly nextDue: string
    readonly point: string
    readonly note: string
  }
  readonly errors: readonly FormError[]
}

/** One step of the procedure: whose it is, what belongs to it, what it waits for. */
export function StepPage({ frame, initiative, view, points, typed, errors }: StepProps) {
  const { language } = frame
  const texts = textsFor(stepTexts, language)
  const { id: step, title, due, since, round, done, waitingFor } = view
  const action = routes.step.href({ id: initiative.id, step })
  const heading = `${step} ${title[language]}`
  const ends = view.step.acts.some(({ act }) => act === 'completeStep')
  const people = view.actors.map(
    ({ name, role, unit }) => `${name} (${unit ?? roleWords(role, language)})`,
  )
  return (
    <InitiativeFrame frame={frame} initiative={initiative} title={heading} errors={errors}>
      <p>{view.step.description[language]}</p>
      <SummaryList
        facts={[
          { label: texts.responsible, value: done ? undefined : people.join(', ') },
          { label: texts.round, value: round > 1 ? String(round) : undefined },
          { label: texts.since, value: since && <Day day={since} /> },
          { label: texts.due, value: due && <Day day={due} /> },
          {
            label: texts.finished,
            value:
              done &&
              texts.finishedBy(
                done.outcomeTitle[language],
                done.by.name,
                formatDay(done.at, language),
              ),
          },
          { label: texts.waitsFor, value: waitingFor.map((one) => one[language]).join(' ') },
        ].filter(({ value }) => value !== undefined && value !== '')}
      />
      <StepActs frame={frame} initiative={initiative} view={view} />
      <StepChecklist
        frame={frame}
        initiative={initiative}
        step={step}
        points={points}
        typed={typed}
        errors={errors}
      />
      {ends && (
        <GuardedCard
          frame={frame}
          initiative={initiative}
          title={texts.complete}
          action={{ kind: 'completeStep', step }}
        >
          <Form frame={frame} action={action}>
            <DateField
              name="nextDue"
              label={texts.nextDue}
              value={typed.nextDue}
              optional
              error={errorAt(errors, 'nextDue')}
            />
            <Button name="tun" value="completeStep">
              {texts.completeButton}
            </Button>
          </Form>
        </GuardedCard>
      )}
      {view.status === 'current' && (
        <GuardedCard
          frame={frame}
          initiative={initiative}
          title={texts.setDue}
          action={{ kind: 'setDueDate', step }}
        >
          <Form frame={frame} action={action}>
            <DateField
              name="due"
              label={texts.dueLabel}
              value={typed.due}
              error={errorAt(errors, 'due')}
            />
            <Button style="secondary" name="tun" value="setDueDate">
              {texts.setDueButton}
            </Button>
          </Form>
        </GuardedCard>
      )}
    </InitiativeFrame>
  )
}
