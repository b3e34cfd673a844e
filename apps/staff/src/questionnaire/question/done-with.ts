import { textsFor } from '@meinungsbild/design'
import type { Question, Questionnaire, Repeatable } from '@meinungsbild/questionnaire'
import { routes } from '../../routes.ts'
import { convertQuestion } from '../change/convert-kind.ts'
import { copyId } from '../change/free-id.ts'
import { idFlaws, nestedIdFlaw } from '../change/id-flaw.ts'
import { newQuestion } from '../change/new-question.ts'
import { isQuestionKind, isRepeatableKind, repeatableKinds } from '../change/question-kinds.ts'
import { placeOf, replaceQuestion } from '../change/questions.ts'
import { renameParts } from '../change/rename-references.ts'
import type { FormReading } from '../parts/form-reading.ts'
import type { PlacedQuestion } from './placed-question.ts'
import { putQuestion } from './put-question.ts'
import { questionTexts } from './question.texts.ts'

type Done =
  | { readonly changed: Questionnaire; readonly href: string }
  /** Why it cannot be, and in which field. */
  | { readonly field: string; readonly message: string }

/**
 * The questionnaire as the pressed button of a question's form wants it, and where to go then: saved and back to the
 * outline, kept and on with the same form, converted to another kind, a further question in the group.
 */
export function doneWith(
  reading: FormReading,
  placed: PlacedQuestion,
  read: Question,
  initiative: string,
): Done {
  const button = (reading.form.get('tun') ?? '').replace(/^keep:/, '')
  const question = button === 'convert' ? converted(reading, read) : read
  if ('message' in question) return question
  const changed = placed.group
    ? putNested(reading, placed.group, placed.question.id, question)
    : putQuestion(reading, placed.question, question)
  const flaw = wrongId(reading, changed, placed.group, question.id)
  if (flaw !== undefined) return { field: 'id', message: flaw }
  if (button === 'addNested') return withNested(reading, changed, question.id, initiative)
  const own = addressOf(initiative, placed.group, question.id)
  if (button === 'convert' || button.startsWith('keep')) return { changed, href: own }
  const outline = routes.questionnaire.href({ id: initiative }, { erledigt: 'saved' })
  return placed.group
    ? { changed, href: addressOf(initiative, undefined, placed.group) }
    : { changed, href: `${outline}#frage-${question.id}` }
}

function addressOf(id: string, group: string | undefined, question: string): string {
  const query = { erledigt: 'saved' }
  return group === undefined
    ? routes.questionnaireQuestion.href({ id, question }, query)
    : routes.questionnaireNested.href({ id, question: group, nested: question }, query)
}

function converted(
  { form, language }: FormReading,
  read: Question,
): Question | Extract<Done, { readonly field: string }> {
  const kind = form.get('convertTo')
  const question = isQuestionKind(kind) ? convertQuestion(read, kind) : undefined
  const { noKind } = textsFor(questionTexts, language)
  return question ?? { field: 'convertTo', message: noKind }
}

/** Puts a question of a repeated group in the place of the one with the id `before`. */
function putNested(
  { questionnaire }: FormReading,
  group: string,
  before: string,
  question: Question,
): Questionnaire {
  const repeat = placeOf(questionnaire, group)?.question
  if (repeat?.kind !== 'repeat' || !isRepeatable(question)) return questionnaire
  const questions = repeat.questions.map((each) => (each.id === before ? question : each))
  const changed = replaceQuestion(questionnaire, group, { ...repeat, questions })
  return before === question.id
    ? changed
    : renameParts(changed, group, 1, new Map([[before, question.id]]))
}

function withNested(
  { form, language, languages }: FormReading,
  changed: Questionnaire,
  group: string,
  initiative: string,
): Done {
  const kind = form.get('nestedKind')
  const repeat = placeOf(changed, group)?.question
  if (!isRepeatableKind(kind) || repeat?.kind !== 'repeat') {
    return { field: 'nestedKind', message: textsFor(questionTexts, language).noKind }
  }
  const taken = new Set(repeat.questions.map(({ id }) => id))
  const id = taken.has('frage') ? copyId('frage', taken) : 'frage'
  const fresh = newQuestion(kind, id, languages)
  if (!isRepeatable(fresh)) return { changed, href: addressOf(initiative, undefined, group) }
  const questions = [...repeat.questions, fresh]
  return {
    changed: replaceQuestion(changed, group, { ...repeat, questions }),
    href: addressOf(initiative, group, id),
  }
}

function isRepeatable(question: Question): question is Repeatable {
  return repeatableKinds.some((kind) => kind === question.kind)
}

function wrongId(
  { language }: FormReading,
  changed: Questionnaire,
  group: string | undefined,
  id: string,
): string | undefined {
  if (group === undefined) {
    return idFlaws(changed, 'question').find((flaw) => flaw.id === id)?.message[language]
  }
  const repeat = placeOf(changed, group)?.question
  return repeat?.kind === 'repeat' ? nestedIdFlaw(repeat, id)?.message[language] : undefined
}
