import type { Question, Text } from '@meinungsbild/questionnaire'
import { plainText } from '../html-text.ts'
import { allText, childOf, childrenOf, textOf, type XmlElement } from '../safe/xml-element.ts'
import { choiceQuestions, isSingleBox } from './choice-question.ts'
import { freeQuestion } from './free-question.ts'
import { matrixQuestions } from './matrix-question.ts'
import { note, textIn, type Reading } from './reading.ts'

/** What the questions made from one `question` element have in common. */
export type Common = { readonly text: Text; readonly help?: Text }

/** One element of the form as questions: mostly one; several where the element asks several things. */
export function questionsOf(
  element: XmlElement,
  where: Text,
  reading: Reading,
): readonly Question[] {
  const responses = childrenOf(element, 'response')
  const subQuestions = childrenOf(element, 'subQuestion')
  const name = (responses[0] ?? subQuestions[0])?.attributes['varName'] ?? ''
  const place = placeWith(where, name)
  const common = commonOf(element, name, place, reading)
  if (responses.length === 0) {
    note(
      reading,
      'changed',
      place,
      'Die Frage hat kein Antwortfeld und wurde zu einem Hinweistext.',
      'The question has no response and became a statement.',
    )
    return [{ kind: 'statement', id: reading.names.take(name, 'statement'), ...common }]
  }
  const [first, ...others] = responses
  if (subQuestions.length > 0 && first !== undefined) {
    const matrix = matrixQuestions(subQuestions, first, common, place, reading)
    return [
      ...matrix,
      ...others.flatMap((response) => single(response, common, place, reading, true)),
    ]
  }
  const boxes = responses.filter(isSingleBox)
  const rest = responses.filter((response) => !isSingleBox(response))
  const several = rest.length + (boxes.length > 0 ? 1 : 0) > 1
  if (several) {
    note(
      reading,
      'changed',
      place,
      'Die Frage hat mehrere Antwortfelder; daraus wurden einzelne Fragen.',
      'The question has several responses; they became single questions.',
    )
  }
  return [
    ...(boxes.length > 0 ? choiceQuestions(boxes, common, place, reading) : []),
    ...rest.flatMap((response) => single(response, common, place, reading, several)),
  ]
}

function single(
  response: XmlElement,
  common: Common,
  place: Text,
  reading: Reading,
  oneOfSeveral: boolean,
): readonly Question[] {
  const fixed = childOf(response, 'fixed')
  if (fixed) return choiceQuestions([response], common, place, reading)
  return freeQuestion(response, common, place, reading, oneOfSeveral)
}

function commonOf(element: XmlElement, name: string, place: Text, reading: Reading): Common {
  const words = childrenOf(element, 'text').map((part) => plainText(allText(part)))
  const text = words.filter(Boolean).join(' ')
  if (text === '') {
    note(
      reading,
      'changed',
      place,
      'Die Frage hat keinen Text; eingesetzt wurde ihr Name.',
      'The question has no text; its name was put instead.',
    )
  }
  const directives = childrenOf(element, 'directive')
  if (directives.some(isForInterviewers)) {
    note(
      reading,
      'lost',
      place,
      'Eine Anweisung an Interviewende wurde nicht übernommen.',
      'A directive for interviewers was not carried over.',
    )
  }
  const help = [
    textOf(element, 'qualifier'),
    textOf(element, 'specifier'),
    ...directives
      .filter((directive) => !isForInterviewers(directive))
      .map((directive) => textOf(directive, 'text')),
  ].map(plainText)
  const joined = help.filter(Boolean).join(' ')
  return {
    text: textIn(reading, text || name || '–'),
    ...(joined && { help: textIn(reading, joined) }),
  }
}

/** Such words are meant for the person who asks, not for the one who answers. */
export function isForInterviewers(element: XmlElement): boolean {
  return textOf(element, 'administration') === 'interviewer'
}

function placeWith(place: Text, name: string): Text {
  if (name === '') return place
  return Object.fromEntries(
    Object.entries(place).map(([language, text]) => [language, `${text} (${name})`]),
  )
}
