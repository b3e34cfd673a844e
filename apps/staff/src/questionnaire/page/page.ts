import type { FormError } from '@meinungsbild/design'
import type { Page, Questionnaire } from '@meinungsbild/questionnaire'
import { answerRefusal } from '../../dossier/carry-out.ts'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { languageOf, textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { idFlaws } from '../change/id-flaw.ts'
import { addPage, renameTarget, replacePage } from '../change/pages.ts'
import { changeCondition } from '../condition/change-condition.ts'
import { draftFor, isBegun, type BegunDraft } from '../draft.ts'
import { changeTyped } from '../parts/change-typed.ts'
import { fillUnseen } from '../parts/fill-unseen.ts'
import { readingOf } from '../parts/form-reading.ts'
import { withMedia } from '../parts/media-fields.ts'
import { partsTexts } from '../parts/parts.texts.ts'
import { receivedFiles } from '../parts/received-files.ts'
import { isKeeping, saveDraft } from '../save-draft.ts'
import { pageFields, readPageFields } from './page-fields.ts'
import { PageEditPage } from './page-page.tsx'
import { pageTexts } from './page.texts.ts'

/** Editing the settings of one page. */
export function pageRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.questionnairePage.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    if (!isBegun(draft)) return notFound(c)
    const page = draft.questionnaire.pages.find(({ id }) => id === c.req.param('page'))
    if (page === undefined) return notFound(c)
    const form = pageFields(page, draft.questionnaire, languageOf(c))
    const done = c.req.query('erledigt') === 'saved'
    return show(c, PageEditPage({ frame: frameOf(c), draft, page, form, errors: [], done }))
  })

  app.post(routes.questionnairePage.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    if (!isBegun(draft)) return notFound(c)
    if (!draft.permission.ok) return answerRefusal(c, draft.permission.refusal)
    return takePage(c, deps, draft, c.req.param('page'))
  })
}

/** Takes in the form of a page: changes what is shown, or saves it, or shows it again with what is wrong. */
async function takePage(
  c: StaffContext,
  deps: StaffDeps,
  draft: BegunDraft,
  pageId: string,
): Promise<Response> {
  const { questionnaire, loaded } = draft
  const form = formOf(c)
  const language = languageOf(c)
  const received = await receivedFiles(c)
  const found = questionnaire.pages.find(({ id }) => id === pageId)
  const page = found ?? { id: pageId, questions: [] }

  const again = (errors: readonly FormError[], status: 200 | 422 = 422) => {
    fillUnseen(form, pageFields(page, questionnaire, language), questionnaire.languages)
    const lost = received.size > 0 ? [{ message: textsOf(c, partsTexts).chooseAgain }] : []
    const shown = found ? [...errors, ...lost] : [{ message: textsOf(c, pageTexts).gone }]
    return show(c, PageEditPage({ frame: frameOf(c), draft, page, form, errors: shown }), status)
  }

  const isTyping =
    changeTyped(form, questionnaire.languages) || changeCondition(form, questionnaire, language)
  if (isTyping) return again([], 200)
  const reading = readingOf(form, questionnaire, language, received)
  const read = readPageFields(reading, page)
  if (reading.errors.length > 0) return again(reading.errors)
  const changed = withMedia(questionnaire, withPage(questionnaire, found, read), reading.media)
  const idFlaw = idFlaws(changed, 'page').find(({ id }) => id === read.id)
  if (idFlaw) return again([{ field: 'id', message: idFlaw.message[language] }])
  const { id } = loaded
  const outline = routes.questionnaire.href({ id }, { erledigt: 'saved' })
  const own = routes.questionnairePage.href({ id, page: read.id }, { erledigt: 'saved' })
  return saveDraft(c, deps, draft, changed, {
    done: isKeeping(c) ? own : `${outline}#seite-${read.id}`,
    place: `page:${read.id}`,
    again,
  })
}

/** Jumps and groups of pages follow a new id; a page that is gone meanwhile is added. */
function withPage(
  questionnaire: Questionnaire,
  before: Page | undefined,
  page: Page,
): Questionnaire {
  if (before === undefined) return addPage(questionnaire, page)
  const replaced = replacePage(questionnaire, before.id, () => page)
  return renameTarget(replaced, before.id, page.id)
}
