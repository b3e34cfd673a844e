import { Day, formatDay, StepList, textsFor, type UiLanguage } from '@meinungsbild/design'
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
      level={3}
      phases={phases.map((phase) => ({
        title: phase.title[language],
        steps: steps
          .filter((step) => step.phase === phase.id)
          .map((step) => ({
            number: step.id,
            title: step.title[language],
            status: step.status,
            href: routes.step.href({ id, step: step.id }),
            responsible: standing(step, language),
            note: step.done ? undefined : <StepNote language={language} step={step} />,
          })),
      }))}
    />
  )
}

/** Of a step that is done, its outcome; people are named only where they are needed now. */
function standing(
  { step, status, actors, done, round }: StepView,
  language: UiLanguage,
): string | undefined {
  if (done) {
    const { round: times } = textsFor(initiativeTexts, language)
    const ended = `${done.by.name}, ${formatDay(done.at, language)}`
    return [done.outcomeTitle[language], ended, ...(round > 1 ? [times(round)] : [])].join(' · ')
  }
  if (status !== 'current') return undefined
  // Everybody may have the first idea; that one is here already.
  const duties = step.acts.filter(({ act, optional }) => !optional && act !== 'proposeInitiative')
  const names = actors
    .filter(({ role }) => duties.some(({ roles }) => roles.includes(role)))
    .map(({ name }) => name)
  return names.length === 0 ? undefined : names.join(', ')
}

function StepNote({ language, step }: { readonly language: UiLanguage; readonly step: StepView }) {
  const texts = textsFor(initiativeTexts, language)
  const { due, round, waitingFor } = step
  return (
    <>
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
