import type { Entries } from '../harness/form.ts'
import type { RunningHouse } from '../harness/running-house.ts'
import { tickChecklist } from './checklist.ts'
import { defineKeyFigure } from './conception.ts'
import type { Colleague } from './office.ts'
import { completeStep, giveOpinion, submitMemo, write } from './paperwork.ts'
import { buildQuestionnaire, type AddedQuestion } from './questionnaire-editor.ts'
import { dayFromNow } from '../harness/day-from-now.ts'
import { openOffice, type Stage } from './stage.ts'

/** The leadership's idea, for the short procedure; gives the address of the initiative. */
export async function haveIdea(leitung: Colleague): Promise<string> {
  await leitung.fill('/vorhaben/neu', {
    title: 'Leben Sie gern in Auental?',
    topic: 'Leben in der Stadt',
    question: 'Was fehlt den Menschen?',
    occasion: 'Haushalt 2027',
    deadline: dayFromNow(90),
    model: 'short',
  })
  return new URL(leitung.page.url()).pathname
}

/** A short initiative of two questions and those named whose concept is approved: what goes into the field is to be made ready. */
export async function untilApproved(
  house: RunningHouse,
  more: readonly AddedQuestion[] = [],
): Promise<{ readonly stage: Stage; leave(): Promise<void> }> {
  const { as, leave } = openOffice(house)
  const leitung = await as('leitung')
  const initiative = await haveIdea(leitung)
  const stage: Stage = { house, as, at: (path) => initiative + path }
  const presse = await as('presse')
  await presse.fill(stage.at('/idee'), {}, { button: 'tun=takeOver' })
  await buildQuestionnaire(stage, more)
  await defineKeyFigure(stage)
  await write(stage, 'concept')
  await giveOpinion(stage, 'concept')
  await completeStep(stage, '1.2')
  await write(stage, 'detailedMemo')
  await submitMemo(stage, 'detailedMemo')
  await leitung.fill(stage.at('/entscheidungen/1.4'), { outcome: 'approved', reason: 'Gut.' })
  return { stage, leave }
}

const openPlan = { access: 'open', selection: 'selfSelected' } as const

/** Everything else that a field needs, up to the field release, which it does not give. */
export async function untilReady(stage: Stage, plan: Entries = openPlan): Promise<void> {
  const { as, at } = stage
  const presse = await as('presse')
  await presse.fill(at('/teilnehmende'), {
    population: 'Menschen ab 16 Jahren in Auental',
    ...plan,
  })
  await presse.fill(at('/datenschutz/rechtsgrundlage'), { task: 'Planung der Stadtentwicklung' })
  await presse.fill(at('/datenschutzhinweise'), {
    'purpose-de': 'Planung der Stadtentwicklung',
    'purpose-en': 'Planning of urban development',
  })
  await tickChecklist(stage, '2.1')
  await completeStep(stage, '2.1')
}
