import { notFound } from '../../errors/not-found.ts'
import { refused } from '../../errors/refused.ts'
import { textsOf } from '../../layout/language.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, visitorOf, type StaffApp } from '../../staff-env.ts'
import { findQuestion } from '@meinungsbild/questionnaire'
import { draftFor, isBegun, type BegunDraft } from '../draft.ts'
import { commentTexts } from './comments.texts.ts'

const mostCharacters = 2_000

/** Remarks on the questionnaire. Everybody who takes part in the initiative may write one: it changes nothing. */
export function commentRoutes(app: StaffApp, deps: StaffDeps): void {
  app.post(routes.questionnaireComments.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    if (!isBegun(draft)) return notFound(c)
    const form = formOf(c)
    const texts = textsOf(c, commentTexts)
    const { loaded } = draft
    const place = form.get('place') ?? ''
    const back = `${addressOf(draft, place)}#bemerkungen`
    const [, act, id] = /^(settle|reopen):(.+)$/s.exec(form.get('tun') ?? '') ?? []
    if (id !== undefined) {
      await deps.storage.comments.settle(loaded.id, id, act === 'settle')
      return c.redirect(back, 303)
    }
    const text = (form.get('text') ?? '').trim()
    if (text === '') return refused(c, 400, texts.empty)
    if (text.length > mostCharacters) return refused(c, 400, texts.tooLong)
    const { account } = visitorOf(c)
    await deps.storage.comments.add(loaded.id, {
      id: deps.newId(),
      place,
      by: account.id,
      byName: account.name,
      at: deps.now().toISOString(),
      text,
    })
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
