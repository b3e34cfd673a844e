import type { Questionnaire } from '@meinungsbild/questionnaire'
import { copyId, freeId, takenIds } from '../change/free-id.ts'
import { addPage, replacePage } from '../change/pages.ts'
import { renameQuestions } from '../change/rename-references.ts'
import { questionsIn } from './block.ts'
import { writeItemReference } from './item-reference.ts'

type Inserted = { readonly changed: Questionnaire; readonly page: string }

/**
 * Puts the questions of a block at the end of a page, or on a page of their own if there is no such page. Ids that are
 * taken get a number, and conditions within the block follow; each question says which item it is an instance of.
 */
export function insertBlock(
  questionnaire: Questionnaire,
  block: Questionnaire,
  { item, wording }: { readonly item: string; readonly wording: number },
  pageId: string,
): Inserted {
  const taken = takenIds(questionnaire)
  const names = new Map<string, string>()
  for (const { id } of questionsIn(block)) {
    const own = taken.has(id) ? copyId(id, taken) : id
    if (own !== id) names.set(id, own)
    taken.add(own)
  }
  const questions = renameQuestions(
    questionsIn(block).map((question) => ({
      ...question,
      id: names.get(question.id) ?? question.id,
      item: writeItemReference({ item, wording, question: question.id }),
    })),
    names,
  )
  const media = { ...questionnaire.media, ...block.media }
  const whole: Questionnaire = {
    ...questionnaire,
    ...(Object.keys(media).length > 0 && { media }),
  }
  if (questionnaire.pages.some(({ id }) => id === pageId)) {
    const changed = replacePage(whole, pageId, (page) => ({
      ...page,
      questions: [...page.questions, ...questions],
    }))
    return { changed, page: pageId }
  }
  const page = freeId({ ...whole, pages: [...whole.pages, { id: 'x', questions }] }, 'seite')
  return { changed: addPage(whole, { id: page, questions }), page }
}
