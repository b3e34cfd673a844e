import type { FormError } from '@meinungsbild/design'
import type { Questionnaire } from '@meinungsbild/questionnaire'
import { textsOf } from '../../layout/language.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, visitorOf, type StaffContext } from '../../staff-env.ts'
import type { BegunDraft } from '../draft.ts'
import { saveDraft } from '../save-draft.ts'
import { blockFrom } from './block-from.ts'
import { jsonOf } from './block.ts'
import { itemNamed } from './item-named.ts'
import { writeItemReference } from './item-reference.ts'
import { questionnaireBankTexts } from './questionnaire-bank.texts.ts'

/**
 * Makes a block of the bank, or its next wording, of the chosen questions. In the questionnaire, where its author may
 * change it, they note what they are instances of, so that the trend begins here.
 */
export async function takeIn(
  c: StaffContext,
  deps: StaffDeps,
  draft: BegunDraft,
  again: (errors: readonly FormError[]) => Response | Promise<Response>,
): Promise<Response> {
  const texts = textsOf(c, questionnaireBankTexts)
  const { itemBank } = deps.storage
  const ids = chosenQuestions(formOf(c), draft.questionnaire)
  if (ids.size === 0) return again([{ field: 'question', message: texts.noQuestions }])
  const named = await itemNamed(c, itemBank, 'block')
  if (!named.ok) return again(named.errors)
  const { item } = named
  const made = blockFrom(draft.questionnaire, ids, item)
  if (!made.ok) {
    const message = texts.needsOutside(made.question, made.needs.join(', '))
    return again([{ field: 'question', message }])
  }
  const content = jsonOf(made.block)
  const keep = () =>
    itemBank.put({ ...item, content, by: visitorOf(c).account.id, at: deps.now().toISOString() })
  const { id } = draft.loaded
  const done = routes.questionnaireBank.href(
    { id },
    { erledigt: 'takenIn', ohne: made.unconditioned.join(', ') },
  )
  if (!draft.permission.ok) {
    await keep()
    return c.redirect(done, 303)
  }
  const newest = (await itemBank.wordings(item.id)).at(-1)
  const isSame = JSON.stringify(newest?.content) === JSON.stringify(content)
  const wording = (newest?.wording ?? 0) + (isSame ? 0 : 1)
  const changed = noted(draft.questionnaire, made.names, item.id, wording)
  const answer = await saveDraft(c, deps, draft, changed, { done, place: 'outline', again })
  if (answer.status === 303) await keep()
  return answer
}

/** The questions that were ticked, one by one or as whole pages. */
function chosenQuestions(form: URLSearchParams, { pages }: Questionnaire): ReadonlySet<string> {
  const ticked = new Set(form.getAll('question'))
  return new Set(
    pages.flatMap(({ id: page, questions }) =>
      questions
        .map(({ id }) => id)
        .filter((id) => ticked.has(`page:${page}`) || ticked.has(`question:${id}`)),
    ),
  )
}

/** The questionnaire whose questions say what they are instances of. */
function noted(
  questionnaire: Questionnaire,
  names: ReadonlyMap<string, string>,
  item: string,
  wording: number,
): Questionnaire {
  return {
    ...questionnaire,
    pages: questionnaire.pages.map((page) => ({
      ...page,
      questions: page.questions.map((own) => {
        const question = names.get(own.id)
        return question === undefined
          ? own
          : { ...own, item: writeItemReference({ item, wording, question }) }
      }),
    })),
  }
}
