import type { FormError } from '@meinungsbild/design'
import { answerRefusal } from '../../dossier/carry-out.ts'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { draftFor, isBegun, type BegunDraft } from '../draft.ts'
import { saveDraft } from '../save-draft.ts'
import { textParts } from './completeness.ts'
import { TranslatePage } from './translate-page.tsx'
import { translatedWords, withTranslatedWords } from './translated-words.ts'

/** Translating one page of the questionnaire. */
export function translateRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.translationPage.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    const shown = isBegun(draft) ? shownPart(c, draft) : undefined
    if (!isBegun(draft) || shown === undefined) return notFound(c)
    const form = translatedWords(shown.part.texts, shown.target)
    const saved = c.req.query('erledigt') === 'saved'
    return show(c, TranslatePage({ frame: frameOf(c), draft, ...shown, form, errors: [], saved }))
  })

  app.post(routes.translationPage.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    const shown = isBegun(draft) ? shownPart(c, draft) : undefined
    if (!isBegun(draft) || shown === undefined) return notFound(c)
    if (!draft.permission.ok) return answerRefusal(c, draft.permission.refusal)
    const { part, source, target } = shown
    const form = formOf(c)
    const again = (errors: readonly FormError[]) =>
      show(
        c,
        TranslatePage({ frame: frameOf(c), draft, ...shown, form, errors, saved: false }),
        422,
      )
    const changed = withTranslatedWords(draft.questionnaire, part.texts, target, form)
    const query = { von: source, ...(part.page !== undefined && { seite: part.page }) }
    const done = routes.translationPage.href(
      { id: draft.loaded.id, language: target },
      { ...query, erledigt: 'saved' },
    )
    const place = part.page === undefined ? 'settings' : `page:${part.page}`
    return saveDraft(c, deps, draft, changed, { done, place, again })
  })
}

/** The part and the two languages that the address names; undefined if there is no such page or language. */
function shownPart(c: StaffContext, { questionnaire }: BegunDraft) {
  const { languages } = questionnaire
  const target = languages.find((own) => own === c.req.param('language'))
  const part = textParts(questionnaire).find(({ page }) => page === c.req.query('seite'))
  if (target === undefined || part === undefined) return undefined
  const wanted = languages.find((own) => own === c.req.query('von') && own !== target)
  return { part, target, source: wanted ?? languages[0] }
}
