/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { hooked, wordsOf } from './hooked.ts'

/** The places of all questions of a page, shown or not, by id. */
export function placesIn(page: Document): ReadonlyMap<string, HTMLElement> {
  return new Map(
    [...page.querySelectorAll<HTMLElement>(hooked('question'))].map((place) => [
      wordsOf(place, 'question').join(),
      place,
    ]),
  )
}

/** The question in its place: the place itself, or what waits in its template. */
export function questionIn(place: HTMLElement): HTMLElement {
  return (place instanceof HTMLTemplateElement && place.content.querySelector('div')) || place
}

/** Shows the questions with these ids and no others; gives those that have appeared. What was filled in stays in them. */
export function showOnly(ids: readonly string[]): readonly Element[] {
  return [...placesIn(document)].flatMap(([id, place]) => {
    const isWaiting = place instanceof HTMLTemplateElement
    if (isWaiting !== ids.includes(id)) return []
    const question = questionIn(place)
    if (isWaiting) {
      place.replaceWith(question)
      return question
    }
    conceal(question)
    return []
  })
}

/** Puts a question into a template, where it is neither shown nor sent. */
function conceal(question: HTMLElement): void {
  const template = document.createElement('template')
  Object.assign(template.dataset, question.dataset)
  question.replaceWith(template)
  template.content.append(question)
}
