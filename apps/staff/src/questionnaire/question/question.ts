import type { Question } from '@meinungsbild/questionnaire'
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
import { isQuestionKind, newQuestion } from '../change/new-question.ts'
import { addQuestion, placeOf, replaceQuestion } from '../change/questions.ts'
import { draftFor, isBegun, type BegunDraft } from '../draft.ts'
import { fillUnseen } from '../parts/fill-unseen.ts'
import { saveDraft } from '../save-draft.ts'
import { changeTyped } from './change-typed.ts'
import { questionFields } from './question-fields.ts'
import { QuestionEditPage } from './question-page.tsx'
import { questionTexts } from './question.texts.ts'
import { readQuestion } from './read-question.ts'

/** Editing one question. */
export function questionRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.questionnaireQuestion.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    if (!isBegun(draft)) return notFound(c)
    const place = placeOf(draft.questionnaire, c.req.param('question'))
    if (place === undefined) return notFound(c)
    const { question } = place
    const form = questionFields(question, draft.questionnaire.languages, languageOf(c))
    const pageId = draft.questionnaire.pages[place.page]?.id ?? ''
    const frame = frameOf(c)
    return show(c, QuestionEditPage({ frame, draft, question, pageId, form, errors: [] }))
  })

  app.post(routes.questionnaireQuestion.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    if (!isBegun(draft)) return notFound(c)
    if (!draft.permission.ok) return answerRefusal(c, draft.permission.refusal)
    const form = formOf(c)
    const saved = savedQuestion(draft, c.req.param('question'), form)
    if (saved === undefined) return notFound(c)
    const { question, isGone } = saved

    const { languages } = draft.questionnaire
    const again = (errors: readonly FormError[], status: 200 | 422 = 422) => {
      fillUnseen(form, questionFields(question, languages, languageOf(c)), languages)
      return show(
        c,
        QuestionEditPage({
          frame: frameOf(c),
          draft,
          question,
          form,
          pageId: form.get('page') ?? '',
          errors: isGone ? [{ message: textsOf(c, questionTexts).gone }] : errors,
        }),
        status,
      )
    }

    if (changeTyped(form)) return again([], 200)
    const read = readQuestion(form, question, draft.questionnaire, languageOf(c))
    if (!read.ok) return again(read.errors)
    const changed = isGone
      ? addQuestion(draft.questionnaire, form.get('page') ?? '', read.question)
      : replaceQuestion(draft.questionnaire, question.id, read.question)
    const idFlaw = idFlaws(changed, 'question').find(({ id }) => id === read.question.id)
    if (idFlaw) return again([{ field: 'id', message: idFlaw.message[languageOf(c)] }])
    const id = draft.loaded.id
    const done = `${routes.questionnaire.href({ id }, { erledigt: 'saved' })}#frage-${read.question.id}`
    const place = `question:${read.question.id}`
    return saveDraft(c, deps, draft, changed, { done, place, again })
  })
}

/** The question as it is saved; one that is gone meanwhile is taken up again from what the form says of it. */
function savedQuestion(
  { questionnaire }: BegunDraft,
  id: string,
  form: URLSearchParams,
): { readonly question: Question; readonly isGone: boolean } | undefined {
  const place = placeOf(questionnaire, id)
  if (place) return { question: place.question, isGone: false }
  const kind = form.get('kind')
  if (!isQuestionKind(kind)) return undefined
  return { question: newQuestion(kind, id, questionnaire.languages), isGone: true }
}
