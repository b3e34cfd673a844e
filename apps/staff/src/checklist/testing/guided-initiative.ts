import { hamburg, short, type Model } from '@meinungsbild/procedure'
import { keepForInitiative } from '../../procedure-models/offered-models.ts'
import { handleCommand } from '../../dossier/handle-command.ts'
import { id, saved, untilDecided } from '../../questionnaire/testing/short-initiative.ts'
import { parkSurvey } from '../../questionnaire/testing/park-survey.ts'
import { act } from '../../testing/survey-initiative.ts'
import type { House } from '../../testing/open-house.ts'

/** The short procedure with the long checklist of the Hamburg one, because it comes to it in a few steps. */
const guided: Model = {
  ...short,
  steps: short.steps.map((step) =>
    step.id === '2.1'
      ? { ...step, checklist: hamburg.steps.find((each) => each.id === '2.4')?.checklist ?? [] }
      : step,
  ),
}

/** At the step with the checklist: the concept is approved, the questionnaire of the park is there, nothing else. */
export async function untilChecklist(house: House): Promise<void> {
  const modelHash = await keepForInitiative(house.storage, guided, '2026-11-23T08:00:00.000Z')
  const idea = { title: 'Stadtpark', topic: 'Park', question: 'Zufrieden?', occasion: 'Umbau' }
  const proposed = await handleCommand(
    house.deps,
    id,
    {
      kind: 'proposeInitiative',
      initiative: id,
      participants: [
        { account: 'a-leitung', name: 'Dr. Ingrid Petersen', role: 'leadership' },
        { account: 'a-presse', name: 'Mehmet Yıldız', role: 'pressOffice' },
        { account: 'a-dsb', name: 'Olga Schäfer', role: 'dataProtectionOfficer' },
        {
          account: 'a-gruenamt',
          name: 'Petra Sørensen',
          role: 'supportingUnit',
          unit: 'Grünflächen',
        },
      ],
      deadline: '2027-06-30',
      ...idea,
      modelHash,
    },
    'a-leitung',
    guided,
  )
  if (proposed.kind !== 'done') throw new Error(JSON.stringify(proposed))
  await act(house, 'a-presse', { kind: 'takeOver' })
  await saved(house, parkSurvey)
  await untilDecided(house)
}
