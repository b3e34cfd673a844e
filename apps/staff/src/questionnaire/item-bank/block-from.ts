import { mapTexts, type Question, type Questionnaire } from '@meinungsbild/questionnaire'
import { renameQuestions } from '../change/rename-references.ts'
import { questionsIn } from './block.ts'
import { readItemReference } from './item-reference.ts'
import { referencesOutside, withoutConditionsOutside } from './references-outside.ts'

type BlockFrom =
  | {
      readonly ok: true
      readonly block: Questionnaire
      /** What each question of the survey is called in the block. */
      readonly names: ReadonlyMap<string, string>
      /** Questions whose conditions look at others that do not come along: in the block they have none. */
      readonly unconditioned: readonly string[]
    }
  /** The words or the computed value of `question` need answers to others that do not come along. */
  | { readonly ok: false; readonly question: string; readonly needs: readonly string[] }

/**
 * Makes a block for the item bank of some questions of a survey, in their order. A question that comes from this very
 * item keeps the name it has there, so that it is the same over all wordings. Words in languages that the survey has laid
 * aside stay behind.
 */
export function blockFrom(
  questionnaire: Questionnaire,
  ids: ReadonlySet<string>,
  { id, title }: { readonly id: string; readonly title: string },
): BlockFrom {
  const { languages } = questionnaire
  const chosen = questionsIn(questionnaire).filter((question) => ids.has(question.id))
  const bare = chosen.map((question) => withoutConditionsOutside(question, ids))
  for (const question of bare) {
    const needs = referencesOutside(question, ids)
    if (needs.length > 0) return { ok: false, question: question.id, needs }
  }
  const names = namesInBlock(chosen, id)
  const questions = renameQuestions(
    bare.map(({ item: _item, ...question }): Question => ({
      ...question,
      id: names.get(question.id) ?? question.id,
    })),
    names,
  )
  const spoken = mapTexts(questions, (text) =>
    Object.fromEntries(Object.entries(text).filter(([language]) => languages.includes(language))),
  )
  const used = JSON.stringify(spoken)
  const media = Object.entries(questionnaire.media ?? {}).filter(([name]) => used.includes(name))
  return {
    ok: true,
    names,
    unconditioned: chosen.flatMap((own, index) => (own === bare[index] ? [] : [own.id])),
    block: {
      id,
      title: Object.fromEntries(languages.map((language) => [language, title])),
      languages,
      pages: [{ id: 'block', questions: spoken }],
      ...(media.length > 0 && { media: Object.fromEntries(media) }),
    },
  }
}

function namesInBlock(chosen: readonly Question[], item: string): ReadonlyMap<string, string> {
  const own = (question: Question) => {
    const reference = readItemReference(question.item)
    return reference?.item === item ? reference.question : undefined
  }
  const taken = new Set<string>()
  return new Map(
    chosen.map((question) => {
      const kept = own(question)
      const name = kept === undefined || taken.has(kept) ? question.id : kept
      taken.add(name)
      return [question.id, name]
    }),
  )
}
