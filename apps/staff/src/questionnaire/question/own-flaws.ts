import type { Flaw } from '@meinungsbild/questionnaire'
import { placeOf } from '../change/questions.ts'
import type { BegunDraft } from '../draft.ts'
import { flawPlace } from '../parts/flaw-place.ts'

/** A flaw with the field of the question's form that it is about, and where that is. */
type OwnFlaw = Flaw & { readonly field: string; readonly href: string }

/** What `lint` finds in a question; in one of a repeated group if `group` says so. */
export function flawsOfQuestion(
  { loaded, questionnaire, flaws }: BegunDraft,
  id: string,
  group?: string,
): readonly OwnFlaw[] {
  const place = placeOf(questionnaire, group ?? id)
  if (place === undefined) return []
  const { question } = place
  const nested = question.kind === 'repeat' ? question.questions : []
  const nth = group === undefined ? undefined : nested.findIndex((each) => each.id === id)
  const path = `pages.${place.page}.questions.${place.index}${nth === undefined ? '' : `.questions.${nth}`}`
  return flaws
    .filter((flaw) => flaw.path === path || flaw.path.startsWith(`${path}.`))
    .map((flaw) => ({
      ...flaw,
      field: flaw.path.slice(path.length + 1),
      href: flawPlace(loaded.id, questionnaire, flaw.path).href,
    }))
}
