import { addComment } from '../../comments/add-comment.ts'
import { notFound } from '../../errors/not-found.ts'
import { refused } from '../../errors/refused.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp } from '../../staff-env.ts'
import { findQuestion } from '@meinungsbild/questionnaire'
import { draftFor, isBegun, type BegunDraft } from '../draft.ts'

/** Remarks on the questionnaire. Everybody who takes part in the initiative may write one: it changes nothing. */
export function commentRoutes(app: StaffApp, deps: StaffDeps): void {
  app.post(routes.questionnaireComments.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    if (!isBegun(draft)) return notFound(c)
    const form = formOf(c)
    const { loaded } = draft
    const place = form.get('place') ?? ''
    const back = `${addressOf(draft, place)}#bemerkungen`
    const [, act, id] = /^(settle|reopen):(.+)$/s.exec(form.get('tun') ?? '') ?? []
    if (id !== undefined) {
      await deps.storage.comments.settle(loaded.id, id, act === 'settle')
      return c.redirect(back, 303)
    }
    const flaw = await addComment(c, deps, loaded.id, { place, text: form.get('text') ?? '' })
    if (flaw !== undefined) return refused(c, 400, flaw)
    return c.redirect(back, 303)
  })
}

/** The page on which the remarks of a place stand. */
function addressOf({ loaded: { id }, questionnaire }: BegunDraft, place: string): string {
  const [, thing, name = ''] = /^(question|page):(.*)$/s.exec(place) ?? []
  if (thing === 'question' && findQuestion(questionnaire, name) !== undefined)
    return routes.questionnaireQuestion.href({ id, question: name })
  if (thing === 'page' && questionnaire.pages.some((page) => page.id === name))
    return routes.questionnairePage.href({ id, page: name })
  return routes.questionnaire.href({ id })
}
