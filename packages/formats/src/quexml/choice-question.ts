import type { MultipleChoice, Question, Text } from '@meinungsbild/questionnaire'
import { childOf, childrenOf, type XmlElement } from '../safe/xml-element.ts'
import { beyondStem, codeOf, commonStem } from './names.ts'
import { isNumbered, labelOf, noteSkip, openTextOf, optionsOf, pointsOf } from './options.ts'
import type { Common } from './question.ts'
import type { Reading } from './reading.ts'

/** A response that is one box to tick: LimeSurvey writes each option of a multiple choice as a response of its own. */
export function isSingleBox(response: XmlElement): boolean {
  const fixed = childOf(response, 'fixed')
  return fixed !== undefined && childrenOf(fixed, 'category').length === 1
}

/** Several boxes are a multiple choice; one fixed response with several categories is a single choice. */
export function choiceQuestions(
  responses: readonly XmlElement[],
  common: Common,
  place: Text,
  reading: Reading,
): readonly Question[] {
  const [first] = responses
  const fixed = first && childOf(first, 'fixed')
  if (first === undefined || fixed === undefined) return []
  if (isSingleBox(first)) return [multipleChoice(responses, common, place, reading)]
  const varName = first.attributes['varName'] ?? ''
  const id = reading.names.take(varName, 'question')
  if (varName) reading.varNames.set(id, varName)
  return isNumbered(fixed)
    ? [{ kind: 'scale', id, ...common, points: pointsOf(fixed, place, reading) }]
    : [{ kind: 'singleChoice', id, ...common, options: optionsOf(fixed, id, place, reading) }]
}

function multipleChoice(
  responses: readonly XmlElement[],
  common: Common,
  place: Text,
  reading: Reading,
): MultipleChoice {
  const named = responses.map((response) => ({
    category: categoryOf(response),
    varName: response.attributes['varName'] ?? '',
  }))
  // The name of the box "Sonstiges" has no underscore; it would cut the stem short.
  const regular = named.filter(
    ({ category }) => !category || !childOf(category, 'contingentQuestion'),
  )
  const stem = commonStem((regular.length > 0 ? regular : named).map(({ varName }) => varName))
  const id = reading.names.take(stem, 'question')
  const taken = new Set<string>()
  const options = named.flatMap(({ category, varName }, index) => {
    if (category === undefined) return []
    const isOther =
      childOf(category, 'contingentQuestion') !== undefined && !varName.startsWith(`${stem}_`)
    const code = codeOf(isOther ? 'other' : beyondStem(varName, stem), String(index + 1), taken)
    if (varName) reading.varNames.set(`${id}:${code}`, varName)
    noteSkip(category, { question: id, kind: 'several', code }, place, reading)
    return [openTextOf(category, { code, label: labelOf(category, varName, reading) }, id, reading)]
  })
  return { kind: 'multipleChoice', id, ...common, options }
}

function categoryOf(response: XmlElement): XmlElement | undefined {
  const fixed = childOf(response, 'fixed')
  return fixed && childOf(fixed, 'category')
}
