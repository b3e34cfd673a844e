import type { Questionnaire } from '@meinungsbild/questionnaire'
import { copyPage, copyQuestion } from '../change/copy.ts'
import { movePage, placePage, removePage } from '../change/pages.ts'
import { moveQuestion, placeQuestion, removeQuestion } from '../change/questions.ts'
import { withMedia } from '../parts/media-fields.ts'

type OutlineChange = {
  readonly changed: Questionnaire
  readonly anchor: string
  readonly removes: boolean
}

/**
 * What the buttons of the outline do: `up:question:q1`, `copy:page:p2`, `remove:page:p2`; and `put:question:q1:p2:0`,
 * which puts a question at a place of a page. Undefined for any other button.
 */
export function changeOutline(
  questionnaire: Questionnaire,
  button: string,
): OutlineChange | undefined {
  const [act, thing, id, ...place] = button.split(':')
  if ((thing !== 'page' && thing !== 'question') || id === undefined) return undefined
  const anchor = `${thing === 'page' ? 'seite' : 'frage'}-`
  const moved = (changed: Questionnaire) => ({ changed, anchor: anchor + id, removes: false })
  switch (act) {
    case 'up':
    case 'down': {
      const by = act === 'up' ? -1 : 1
      return moved(
        thing === 'page' ? movePage(questionnaire, id, by) : moveQuestion(questionnaire, id, by),
      )
    }
    case 'put': {
      const index = Number(place.at(-1) ?? Number.NaN)
      if (!Number.isInteger(index)) return undefined
      return moved(
        thing === 'page'
          ? placePage(questionnaire, id, index)
          : placeQuestion(questionnaire, id, place[0] ?? '', index),
      )
    }
    case 'copy': {
      const copied =
        thing === 'page' ? copyPage(questionnaire, id) : copyQuestion(questionnaire, id)
      return copied && { changed: copied.changed, anchor: anchor + copied.id, removes: false }
    }
    case 'remove': {
      const left =
        thing === 'page' ? removePage(questionnaire, id) : removeQuestion(questionnaire, id)
      return { changed: withMedia(questionnaire, left), anchor: 'gliederung', removes: true }
    }
    default:
      return undefined
  }
}
