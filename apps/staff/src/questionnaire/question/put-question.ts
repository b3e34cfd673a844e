import type { Question, Questionnaire } from '@meinungsbild/questionnaire'
import { addQuestion, placeOf, placeQuestion, replaceQuestion } from '../change/questions.ts'
import { renameCodes } from '../change/rename-codes.ts'
import { renameParts } from '../change/rename-references.ts'
import type { FormReading } from '../parts/form-reading.ts'
import { withMedia } from '../parts/media-fields.ts'

/**
 * The questionnaire with a question as its form has it: at its place or at the end of another page that was chosen, with
 * its files, and with conditions and texts that follow renamed ids and codes. A question that is gone meanwhile is added.
 */
export function putQuestion(
  { questionnaire, form, media, renamed }: FormReading,
  before: Question,
  question: Question,
): Questionnaire {
  const page = form.get('page') ?? ''
  const place = placeOf(questionnaire, before.id)
  if (place === undefined) {
    return withMedia(questionnaire, addQuestion(questionnaire, page, question), media)
  }
  const replaced = replaceQuestion(questionnaire, before.id, question)
  const followed = [...renamed].reduce((whole, [list, names]) => {
    if (list === 'rows') return renameParts(whole, question.id, 1, names)
    if (list === 'columns' || list === 'scales') return renameParts(whole, question.id, 2, names)
    if (list !== 'options' && list !== 'points' && list !== 'areas') return whole
    const named = renameCodes(whole, question, names)
    // In a ranking every option has a place of its own: `q.code`.
    return question.kind === 'ranking' ? renameParts(named, question.id, 1, names) : named
  }, replaced)
  const own = questionnaire.pages[place.page]?.id
  const isElsewhere = page !== own && questionnaire.pages.some(({ id }) => id === page)
  const moved = isElsewhere
    ? placeQuestion(followed, question.id, page, Number.MAX_SAFE_INTEGER)
    : followed
  return withMedia(questionnaire, moved, media)
}
