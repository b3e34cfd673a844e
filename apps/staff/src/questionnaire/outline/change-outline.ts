import type { Questionnaire } from '@meinungsbild/questionnaire'
import { movePage, removePage } from '../change/pages.ts'
import { moveQuestion, removeQuestion } from '../change/questions.ts'

/** What the buttons of the outline do: `up:question:q1`, `remove:page:p2`. Undefined for any other button. */
export function changeOutline(
  questionnaire: Questionnaire,
  button: string,
):
  | { readonly changed: Questionnaire; readonly anchor: string; readonly removes: boolean }
  | undefined {
  const [, act, thing, id] = /^(up|down|remove):(page|question):(.*)$/s.exec(button) ?? []
  if (act === undefined || thing === undefined || id === undefined) return undefined
  const isPage = thing === 'page'
  if (act === 'remove') {
    const changed = isPage ? removePage(questionnaire, id) : removeQuestion(questionnaire, id)
    return { changed, anchor: 'gliederung', removes: true }
  }
  const by = act === 'up' ? -1 : 1
  return isPage
    ? { changed: movePage(questionnaire, id, by), anchor: `seite-${id}`, removes: false }
    : { changed: moveQuestion(questionnaire, id, by), anchor: `frage-${id}`, removes: false }
}
