import type { FormError } from '@meinungsbild/design'
import { answerRefusal } from '../../dossier/carry-out.ts'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { languageOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp } from '../../staff-env.ts'
import { changeCondition } from '../condition/change-condition.ts'
import { draftFor, isBegun } from '../draft.ts'
import { changeTyped } from '../parts/change-typed.ts'
import { fillUnseen } from '../parts/fill-unseen.ts'
import { readingOf } from '../parts/form-reading.ts'
import { saveDraft } from '../save-draft.ts'
import { flowFields, readFlow } from './flow-fields.ts'
import { FlowPage } from './flow-page.tsx'

/** Endings, quotas, variants and pages that change places. */
export function flowRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.questionnaireFlow.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    if (!isBegun(draft)) return notFound(c)
    const form = flowFields(draft.questionnaire, languageOf(c))
    const done = c.req.query('erledigt') === 'saved'
    return show(c, FlowPage({ frame: frameOf(c), draft, form, errors: [], done }))
  })

  app.post(routes.questionnaireFlow.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    if (!isBegun(draft)) return notFound(c)
    if (!draft.permission.ok) return answerRefusal(c, draft.permission.refusal)
    const { questionnaire, loaded } = draft
    const form = formOf(c)
    const language = languageOf(c)
    const again = (errors: readonly FormError[], status: 200 | 422 = 422) => {
      fillUnseen(form, flowFields(questionnaire, language), questionnaire.languages)
      return show(c, FlowPage({ frame: frameOf(c), draft, form, errors }), status)
    }
    const isTyping =
      changeTyped(form, questionnaire.languages) || changeCondition(form, questionnaire, language)
    if (isTyping) return again([], 200)
    const reading = readingOf(form, questionnaire, language)
    const changed = readFlow(reading)
    if (reading.errors.length > 0) return again(reading.errors)
    const done = routes.questionnaireFlow.href({ id: loaded.id }, { erledigt: 'saved' })
    return saveDraft(c, deps, draft, changed, { done, place: 'settings', again })
  })
}
