import { Day, StepList, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Phase, StepView } from '@meinungsbild/procedure'
import { routes } from '../routes.ts'
import { initiativeTexts } from './initiative.texts.ts'

type StepOverviewProps = {
  readonly language: UiLanguage
  /** Of the initiative. */
  readonly id: string
  readonly phases: readonly Phase[]
  readonly steps: readonly StepView[]
}

/** All steps by phase: done, current, to come; whose they are, until when, what is missing. */
export function StepOverview({ language, id, phases, steps }: StepOverviewProps) {
  return (
    <StepList
      phases={phases.map((phase) => ({
        title: phase.title[language],
        steps: steps
          .filter((step) => step.phase === phase.id)
          .map((step) => ({
            number: step.id,
            title: step.title[language],
            status: step.status,
            href: routes.step.href({ id, step: step.id }),
            responsible: responsible(step),
            note: <StepNote language={language} step={step} />,
          })),
      }))}
    />
  )
}

function responsible({ actors }: StepView): string | undefined {
  return actors.length === 0 ? undefined : actors.map(({ name }) => name).join(', ')
}

function StepNote({ language, step }: { readonly language: UiLanguage; readonly step: StepView }) {
  const texts = textsFor(initiativeTexts, language)
  const { due, done, round, waitingFor } = step
  return (
    <>
      {done && <p>{texts.doneBy(done.outcomeTitle[language], done.by.name)}</p>}
      {round > 1 && <p>{texts.round(round)}</p>}
      {due !== undefined && (
        <p>
          {texts.due}: <Day day={due} />
        </p>
      )}
      {waitingFor.map((one) => (
        <p>{one[language]}</p>
      ))}
    </>
  )
}
