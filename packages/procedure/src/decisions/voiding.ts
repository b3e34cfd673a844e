import type { Named } from '../command.ts'
import type { Happening } from '../entry.ts'
import { findStep, nameStep } from '../find.ts'
import { refuse } from '../refusal.ts'
import { dueByModel } from './completion.ts'
import { happens, type Case, type Ruling } from './ruling.ts'

/**
 * Saves a new version of something: at no cost, or, if an approval rests on it and the writer confirms, at the cost of
 * that approval, visibly and with the way back.
 */
export function saving(
  { model, permit, context }: Case,
  saved: Happening,
  changed: Named,
  confirmed: boolean | undefined,
): Ruling {
  const { voids } = permit
  if (voids === undefined) return happens(saved)
  const steps = voids.steps.flatMap((id) => {
    const step = findStep(model, id)
    return step === undefined ? [] : [step]
  })
  if (confirmed !== true) {
    const list = (language: 'de' | 'en') =>
      steps.map(({ id, title }) => `${id} ${title[language]}`).join(', ')
    return refuse(
      'wouldVoidApproval',
      {
        de: `Darauf beruht eine Freigabe. Mit der Änderung erlischt sie (${list('de')}), und das Verfahren geht zurück zu Schritt ${voids.backTo.id} ${voids.backTo.title.de}. Bitte bestätigen Sie das ausdrücklich.`,
        en: `An approval rests on this. With the change it is lost (${list('en')}), and the procedure goes back to step ${voids.backTo.id} ${voids.backTo.title.en}. Please confirm that explicitly.`,
      },
      { step: voids.backTo.id, voids: voids.steps },
    )
  }
  return happens(
    saved,
    ...steps.map((step): Happening => ({
      kind: 'approvalVoided',
      step: nameStep(step),
      because: changed,
    })),
    {
      kind: 'stepReopened',
      step: nameStep(voids.backTo),
      because: changed,
      ...dueByModel(voids.backTo, context.at),
    },
  )
}
