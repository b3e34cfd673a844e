import type { FormError } from '@meinungsbild/design'
import { answerRefusal } from '../../dossier/carry-out.ts'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { languageOf, textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { changeCondition } from '../condition/change-condition.ts'
import { draftFor, isBegun, type BegunDraft } from '../draft.ts'
import { changeTyped } from '../parts/change-typed.ts'
import { fillUnseen } from '../parts/fill-unseen.ts'
import { readingOf } from '../parts/form-reading.ts'
import { partsTexts } from '../parts/parts.texts.ts'
import { pasteAll } from '../parts/paste-rows.ts'
import { receivedFiles } from '../parts/received-files.ts'
import { saveDraft } from '../save-draft.ts'
import { doneWith } from './done-with.ts'
import { placedQuestion, type PlacedQuestion } from './placed-question.ts'
import { questionFields, readQuestion } from './question-fields.ts'
import { QuestionEditPage } from './question-page.tsx'
import { kindNames } from './kind.texts.ts'
import { questionTexts } from './question.texts.ts'

/** Editing one question, or one of a repeated group. */
export function questionRoutes(app: StaffApp, deps: StaffDeps): void {
  for (const { pattern } of [routes.questionnaireQuestion, routes.questionnaireNested]) {
    app.get(pattern, async (c) => {
      const draft = await draftFor(c, deps)
      const placed = isBegun(draft) ? placedQuestion(draft.questionnaire, namesIn(c)) : undefined
      if (!isBegun(draft) || placed === undefined || placed.isGone) return notFound(c)
      const { question, group, pageId } = placed
      const form = questionFields(question, draft.questionnaire, languageOf(c))
      form.set('page', pageId)
      const done = c.req.query('erledigt') === 'saved'
      return show(
        c,
        QuestionEditPage({ frame: frameOf(c), draft, question, group, form, errors: [], done }),
      )
    })

    app.post(pattern, async (c) => {
      const draft = await draftFor(c, deps)
      if (!isBegun(draft)) return notFound(c)
      if (!draft.permission.ok) return answerRefusal(c, draft.permission.refusal)
      const placed = placedQuestion(draft.questionnaire, namesIn(c), formOf(c))
      return placed === undefined ? notFound(c) : takeQuestion(c, deps, draft, placed)
    })
  }
}

function namesIn(c: StaffContext) {
  return { question: c.req.param('question') ?? '', nested: c.req.param('nested') }
}

/** Takes in the form of a question: changes what is shown, or saves it, or shows it again with what is wrong. */
async function takeQuestion(
  c: StaffContext,
  deps: StaffDeps,
  draft: BegunDraft,
  placed: PlacedQuestion,
): Promise<Response> {
  const { questionnaire } = draft
  const { question, group, isGone } = placed
  const form = formOf(c)
  const language = languageOf(c)
  const received = await receivedFiles(c)

  const saved = questionFields(question, questionnaire, language)
  const again = (errors: readonly FormError[], status: 200 | 422 = 422, shownForm = form) => {
    fillUnseen(shownForm, saved, questionnaire.languages)
    const lost = received.size > 0 ? [{ message: textsOf(c, partsTexts).chooseAgain }] : []
    const shown = isGone ? [{ message: textsOf(c, questionTexts).gone }] : [...errors, ...lost]
    const props = { frame: frameOf(c), draft, question, group, form: shownForm, errors: shown }
    return show(c, QuestionEditPage(props), status)
  }

  if (form.has('kind') && form.get('kind') !== question.kind) {
    const kind = textsOf(c, kindNames)[question.kind]
    const message = textsOf(c, questionTexts).otherKind(kind)
    return again([{ message }], 422, withWords(saved, form))
  }
  const isTyping =
    changeTyped(form, questionnaire.languages) || changeCondition(form, questionnaire, language)
  if (isTyping) return again([], 200)
  pasteAll(form, questionnaire.languages)
  const reading = readingOf(form, questionnaire, language, received)
  const read = readQuestion(reading, question)
  if (reading.errors.length > 0) return again(reading.errors)
  const done = doneWith(reading, placed, read, draft.loaded.id)
  if ('field' in done) return again([{ field: done.field, message: done.message }])
  return saveDraft(c, deps, draft, done.changed, {
    done: done.href,
    place: `question:${placed.group ?? read.id}`,
    again,
  })
}

/** The fields of a question that is of another kind by now, with the words that were typed. */
function withWords(saved: URLSearchParams, typed: URLSearchParams): URLSearchParams {
  const form = new URLSearchParams(saved)
  for (const [name, value] of typed) {
    if (/^(text|help|purpose)\./.test(name) || name === 'page') form.set(name, value)
  }
  return form
}
