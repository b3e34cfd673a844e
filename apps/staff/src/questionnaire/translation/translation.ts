import type { FormError } from '@meinungsbild/design'
import type { Questionnaire } from '@meinungsbild/questionnaire'
import { answerRefusal } from '../../dossier/carry-out.ts'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { languageOf, textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { draftFor, isBegun } from '../draft.ts'
import { languageName } from '../parts/language-name.ts'
import { saveDraft } from '../save-draft.ts'
import { isLanguageTag, withLanguage, withoutLanguage } from './survey-languages.ts'
import { TranslationPage } from './translation-page.tsx'
import { translationTexts } from './translation.texts.ts'

/** The languages of the questionnaire as a whole. */
export function translationRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.translation.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    if (!isBegun(draft)) return notFound(c)
    const done = (['added', 'removed', 'imported'] as const).find(
      (each) => each === c.req.query('erledigt'),
    )
    const form = new URLSearchParams()
    return show(c, TranslationPage({ frame: frameOf(c), draft, form, errors: [], done }))
  })

  app.post(routes.translation.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    if (!isBegun(draft)) return notFound(c)
    if (!draft.permission.ok) return answerRefusal(c, draft.permission.refusal)
    const again = (errors: readonly FormError[]) =>
      show(c, TranslationPage({ frame: frameOf(c), draft, form: formOf(c), errors }), 422)
    const asked = changed(c, draft.questionnaire)
    if ('error' in asked) return again([asked.error])
    const { id } = draft.loaded
    const done = routes.translation.href({ id }, { erledigt: asked.done })
    return saveDraft(c, deps, draft, asked.questionnaire, { done, place: 'settings', again })
  })
}

type Asked =
  | { readonly questionnaire: Questionnaire; readonly done: 'added' | 'removed' }
  | { readonly error: FormError }

/** The questionnaire as the form wants it. */
function changed(c: StaffContext, questionnaire: Questionnaire): Asked {
  const texts = textsOf(c, translationTexts)
  const form = formOf(c)
  if (form.get('act') === 'remove') {
    const language = form.get('removed') ?? ''
    if (language === '') return { error: { field: 'removed', message: texts.noLanguage } }
    const forget = form.get('forget') === 'yes'
    return { questionnaire: withoutLanguage(questionnaire, language, { forget }), done: 'removed' }
  }
  const other = (form.get('otherLanguage') ?? '').trim()
  const language = other === '' ? (form.get('language') ?? '') : other
  const field = other === '' ? 'language' : 'otherLanguage'
  if (language === '') return { error: { field, message: texts.noLanguage } }
  if (!isLanguageTag(language))
    return { error: { field, message: texts.strangeLanguage(language) } }
  if (questionnaire.languages.includes(language)) {
    const name = languageName(language, languageOf(c))
    return { error: { field, message: texts.knownLanguage(name) } }
  }
  return { questionnaire: withLanguage(questionnaire, language), done: 'added' }
}
