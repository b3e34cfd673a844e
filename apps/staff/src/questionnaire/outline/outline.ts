import type { Questionnaire } from '@meinungsbild/questionnaire'
import { answerRefusal } from '../../dossier/carry-out.ts'
import { notFound } from '../../errors/not-found.ts'
import type { FormError } from '@meinungsbild/design'
import { frameOf } from '../../layout/frame.ts'
import { languageOf, textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { freeId } from '../change/free-id.ts'
import { newQuestion } from '../change/new-question.ts'
import { isQuestionKind } from '../change/question-kinds.ts'
import { newQuestionnaire } from '../change/new-questionnaire.ts'
import { addPage } from '../change/pages.ts'
import { addQuestion } from '../change/questions.ts'
import { draftFor, isBegun, readVersion, type Draft } from '../draft.ts'
import { readingOf } from '../parts/form-reading.ts'
import { withMedia } from '../parts/media-fields.ts'
import { partsTexts } from '../parts/parts.texts.ts'
import { receivedFiles } from '../parts/received-files.ts'
import { saveDraft } from '../save-draft.ts'
import { changeOutline } from './change-outline.ts'
import { flowRoutes } from './flow.ts'
import { OutlinePage } from './outline-page.tsx'
import { outlineTexts } from './outline.texts.ts'
import { readSettings, settingsFields } from './settings-fields.ts'

/** The questionnaire as a whole: its outline, settings and versions. */
export function outlineRoutes(app: StaffApp, deps: StaffDeps): void {
  flowRoutes(app, deps)

  app.get(routes.questionnaire.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    if (draft === undefined) return notFound(c)
    const done = (['saved', 'removed', 'imported'] as const).find(
      (each) => each === c.req.query('erledigt'),
    )
    const form = savedSettings(draft)
    const page = c.req.query('seite')
    if (page !== undefined) form.set('page', page)
    return show(c, OutlinePage({ frame: frameOf(c), draft, form, errors: [], done }))
  })

  app.post(routes.questionnaire.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    if (draft === undefined) return notFound(c)
    if (!draft.permission.ok) return answerRefusal(c, draft.permission.refusal)
    const again = (errors: readonly FormError[]) =>
      show(c, OutlinePage({ frame: frameOf(c), draft, form: shownForm(c, draft), errors }), 422)
    const asked = await askedFor(c, deps, draft)
    if (asked === 'unknown') return notFound(c)
    if (asked === 'noKind') {
      return again([{ field: 'kind', message: textsOf(c, outlineTexts).noKind }])
    }
    if (asked.errors) return again(asked.errors)
    return saveDraft(c, deps, draft, asked.changed, {
      done: asked.done,
      place: 'outline',
      again,
    })
  })
}

function savedSettings({ questionnaire }: Draft): URLSearchParams {
  return questionnaire ? settingsFields(questionnaire) : new URLSearchParams()
}

/** What was typed into one of the forms stands beside what is saved in the others. */
function shownForm(c: StaffContext, draft: Draft): URLSearchParams {
  const typed = formOf(c)
  if (typed.get('tun')?.endsWith('settings')) return typed
  const form = savedSettings(draft)
  for (const name of ['page', 'kind']) {
    const value = typed.get(name)
    if (value !== null) form.set(name, value)
  }
  return form
}

type Asked =
  | { readonly changed: Questionnaire; readonly done: string; readonly errors?: undefined }
  | { readonly errors: readonly FormError[] }

/** The questionnaire as the pressed button wants it, and where to go then. */
async function askedFor(
  c: StaffContext,
  deps: StaffDeps,
  draft: Draft,
): Promise<Asked | 'unknown' | 'noKind'> {
  const form = formOf(c)
  const button = (form.get('tun') ?? '').replace(/^keep:/, '')
  const { id, state } = draft.loaded
  const outline = (erledigt: 'saved' | 'removed', anchor: string) =>
    `${routes.questionnaire.href({ id }, { erledigt })}#${anchor}`
  if (!isBegun(draft)) {
    const changed = newQuestionnaire(state.initiative?.title ?? '')
    return button === 'start' ? { changed, done: outline('saved', 'gliederung') } : 'unknown'
  }
  const { questionnaire } = draft
  if (button === 'settings') {
    const received = await receivedFiles(c)
    const reading = readingOf(form, questionnaire, languageOf(c), received)
    const read = readSettings(reading, questionnaire)
    if (reading.errors.length > 0) {
      const lost = received.size > 0 ? [{ message: textsOf(c, partsTexts).chooseAgain }] : []
      return { errors: [...reading.errors, ...lost] }
    }
    const changed = withMedia(questionnaire, read, reading.media)
    return { changed, done: outline('saved', 'einstellungen') }
  }
  if (button === 'addPage') {
    const page = freeId(questionnaire, 'seite')
    const changed = addPage(questionnaire, { id: page, questions: [] })
    return { changed, done: routes.questionnairePage.href({ id, page }) }
  }
  if (button === 'addQuestion') {
    const kind = form.get('kind')
    if (!isQuestionKind(kind)) return 'noKind'
    const question = freeId(questionnaire, 'frage')
    const fresh = newQuestion(kind, question, questionnaire.languages)
    const changed = addQuestion(questionnaire, form.get('page') ?? '', fresh)
    return { changed, done: routes.questionnaireQuestion.href({ id, question }) }
  }
  if (button.startsWith('restore:')) {
    const version = state.questionnaires.find((each) => `restore:${each.version}` === button)
    if (version === undefined) return 'unknown'
    const changed = await readVersion(deps.storage, version.contentHash)
    return { changed, done: outline('saved', 'gliederung') }
  }
  const change = changeOutline(questionnaire, button.replace(/^keep:/, ''))
  if (change === undefined) return 'unknown'
  const done = outline(change.removes ? 'removed' : 'saved', change.anchor)
  return { changed: change.changed, done }
}
