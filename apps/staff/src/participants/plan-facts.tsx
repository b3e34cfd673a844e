import { SummaryList, textsFor } from '@meinungsbild/design'
import type { ParticipantsPlan } from '@meinungsbild/procedure'
import type { Frame } from '../layout/frame.ts'
import { participantsTexts } from './participants.texts.ts'

/** The plan for those who may read it only. */
export function PlanFacts({
  frame,
  plan,
}: {
  readonly frame: Frame
  readonly plan: ParticipantsPlan
}) {
  const texts = textsFor(participantsTexts, frame.language)
  return (
    <SummaryList
      facts={[
        { label: texts.access, value: texts[plan.access] },
        { label: texts.selection, value: texts[plan.selection] },
        { label: texts.population, value: plan.population },
        { label: texts.size, value: plan.size?.toLocaleString(frame.language) },
      ]}
    />
  )
}
