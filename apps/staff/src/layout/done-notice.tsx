import { Notice, textsFor } from '@meinungsbild/design'
import { currentSteps, findStep } from '@meinungsbild/procedure'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { placeOfAct } from '../initiatives/place-of-act.ts'
import { nextTaskOf } from '../tasks/next-task-of.ts'
import type { Frame } from './frame.ts'
import { layoutTexts } from './layout.texts.ts'

/** An initiative that a page belongs to, and the moment of looking, where the page knows it. */
export type OpenInitiative = Pick<LoadedInitiative, 'id' | 'model' | 'state'> & {
  readonly at?: string
}

type DoneNoticeProps = {
  readonly frame: Frame
  readonly initiative: OpenInitiative | undefined
  readonly done: string | undefined
}

/** What has just been done, and what the same person does next in this initiative: nobody has to look for the way on. */
export function DoneNotice({ frame, initiative, done }: DoneNoticeProps) {
  const said = done ?? (initiative && stepOver(frame, initiative))
  if (said === undefined) return null
  return (
    <Notice tone="success" title={said} fresh>
      {initiative && initiative.state.status !== 'closed' ? (
        <WayOn frame={frame} initiative={initiative} />
      ) : undefined}
    </Notice>
  )
}

type WayOnProps = { readonly frame: Frame; readonly initiative: OpenInitiative }

function WayOn({ frame, initiative }: WayOnProps) {
  const { language, path } = frame
  const texts = textsFor(layoutTexts, language)
  const { id, model, state, at } = initiative
  const task = nextTaskOf(frame, initiative)
  if (task === undefined) {
    const steps = currentSteps(model, state, at).map((step) => `${step.id} ${step.title[language]}`)
    return <p>{texts.othersNow(steps.join(', '))}</p>
  }
  const href = placeOfAct(id, task.action)
  const title = task.title[language]
  return (
    <p>
      {texts.nextForYou}{' '}
      {href === path ? (
        <strong>{title}</strong>
      ) : (
        <a class="kern-link" href={href}>
          {title}
        </a>
      )}
    </p>
  )
}

/** That the step is over; an address that says so of a step that is not is not believed. */
function stepOver({ endedStep, language }: Frame, { model, state }: OpenInitiative) {
  const step = endedStep === undefined ? undefined : findStep(model, endedStep)
  if (step === undefined || state.steps[step.id]?.done === undefined) return undefined
  return textsFor(layoutTexts, language).stepEnded(`${step.id} ${step.title[language]}`)
}
