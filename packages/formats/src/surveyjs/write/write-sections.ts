import type { Question, SectionHeading } from '@meinungsbild/questionnaire'
import type { JsonObject } from '../json-source.ts'
import { beyondCondition } from './shared-condition.ts'
import { writeCondition } from './write-condition.ts'
import { elementsOf, writeElement } from './write-element.ts'
import { writeText } from './write-text.ts'
import { compact, placeOf, type Writing } from './writing.ts'

/**
 * The questions of a page. With us a heading stands between questions, in SurveyJS a panel stands around them: it takes in all that
 * follow up to the next heading, as long as they are shown under its condition.
 */
export function writeSections(
  questions: readonly Question[],
  writing: Writing,
): readonly JsonObject[] {
  const elements: JsonObject[] = []
  for (let index = 0; index < questions.length; index += 1) {
    const question = questions[index]
    if (question === undefined) continue
    const within =
      question.kind === 'section' ? withinSection(question, questions.slice(index + 1)) : []
    if (question.kind === 'section' && (within.length > 0 || question.visibleIf === undefined)) {
      elements.push(writePanel(question, within, writing))
      index += within.length
      continue
    }
    const element = writeElement(question, writing)
    if (element !== undefined) elements.push(element)
  }
  return elements
}

/** The questions up to the next heading that share the condition of this one, without it. */
function withinSection(
  { visibleIf: around }: SectionHeading,
  following: readonly Question[],
): readonly Question[] {
  const within: Question[] = []
  for (const question of following) {
    if (question.kind === 'section') break
    if (around === undefined) {
      within.push(question)
      continue
    }
    const beyond = beyondCondition(question.visibleIf, around)
    if (beyond === undefined) break
    const { visibleIf: _, ...rest } = question
    within.push(beyond === 'true' ? rest : { ...rest, visibleIf: beyond })
  }
  return within
}

function writePanel(
  section: SectionHeading,
  within: readonly Question[],
  writing: Writing,
): JsonObject {
  const place = placeOf(section)
  return compact({
    type: 'panel',
    name: section.id,
    title: writeText(section.text, place, writing),
    description: section.help && writeText(section.help, place, writing),
    visibleIf: writeCondition(section.visibleIf, place, writing),
    elements: elementsOf(within, writing),
  })
}
