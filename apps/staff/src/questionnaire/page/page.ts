import { answerRefusal } from '../../dossier/carry-out.ts'
import { notFound } from '../../errors/not-found.ts'
import type { FormError } from '@meinungsbild/design'
import { frameOf } from '../../layout/frame.ts'
import { languageOf, textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp } from '../../staff-env.ts'
import { idFlaws } from '../change/id-flaw.ts'
import { addPage, replacePage } from '../change/pages.ts'
import { draftFor, isBegun } from '../draft.ts'
import { fillUnseen } from '../parts/fill-unseen.ts'
import { saveDraft } from '../save-draft.ts'
import { pageFields, readPageFields } from './page-fields.ts'
import { PageEditPage } from './page-page.tsx'
import { pageTexts } from './page.texts.ts'

/** Editing the settings of one page. */
export function pageRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.questionnairePage.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    if (!isBegun(draft)) return notFound(c)
    const { pages, languages } = draft.questionnaire
    const page = pages.find(({ id }) => id === c.req.param('page'))
    if (page === undefined) return notFound(c)
    const form = pageFields(page, languages, languageOf(c))
    return show(c, PageEditPage({ frame: frameOf(c), draft, page, form, errors: [] }))
  })

  app.post(routes.questionnairePage.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    if (!isBegun(draft)) return notFound(c)
    if (!draft.permission.ok) return answerRefusal(c, draft.permission.refusal)
    const { questionnaire, loaded } = draft
    const form = formOf(c)
    const found = questionnaire.pages.find(({ id }) => id === c.req.param('page'))
    const page = found ?? { id: c.req.param('page'), questions: [] }

    const again = (errors: readonly FormError[], status: 200 | 422 = 422) => {
      const { languages } = questionnaire
      fillUnseen(form, pageFields(page, languages, languageOf(c)), languages)
      const gone = { message: textsOf(c, pageTexts).gone }
      const props = { frame: frameOf(c), draft, page, form, errors: found ? errors : [gone] }
      return show(c, PageEditPage(props), status)
    }

    if (form.get('tun') === 'show') return again([], 200)
    const read = readPageFields(form, page, questionnaire, languageOf(c))
    if (!read.ok) return again(read.errors)
    const changed = found
      ? replacePage(questionnaire, page.id, () => read.page)
      : addPage(questionnaire, read.page)
    const idFlaw = idFlaws(changed, 'page').find(({ id }) => id === read.page.id)
    if (idFlaw) return again([{ field: 'id', message: idFlaw.message[languageOf(c)] }])
    const outline = routes.questionnaire.href({ id: loaded.id }, { erledigt: 'saved' })
    const place = `page:${read.page.id}`
    return saveDraft(c, deps, draft, changed, {
      ...{ place, again },
      done: `${outline}#seite-${read.page.id}`,
    })
  })
}
