import { afterEach, beforeEach } from 'vitest'
import type { House } from '../../../testing/open-house.ts'
import type { Person } from '../../../testing/person.ts'
import { placeOf } from '../../change/questions.ts'
import { filledIn, formIn } from '../../testing/form-in.ts'
import { id, newest } from '../../testing/short-initiative.ts'
import { parkHouse } from '../../testing/park-house.ts'

/** Where the questionnaire of these tests is drafted. */
export const path = `/vorhaben/${id}/fragebogen`

type Changes = Readonly<Record<string, string | readonly string[]>>

/** A fresh house in which the questionnaire about the park has just been saved. */
export type QuestionScene = {
  readonly house: House
  /** The press office, signed in. */
  readonly presse: Person
  /** Opens the form of a question and sends it with these changes. */
  fill(question: string, changes: Changes): Promise<Response>
  /** A question as it was saved last. */
  now(question: string): Promise<unknown>
}

/** Sets the scene for every test of a file; it may be looked at within tests and their hooks only. */
export function questionScene(): QuestionScene {
  let house: House
  let presse: Person
  beforeEach(async () => {
    house = await parkHouse()
    presse = await house.as('presse')
  })
  afterEach(() => house.close())
  return {
    get house() {
      return house
    },
    get presse() {
      return presse
    },
    async fill(question, changes) {
      const form = formIn(await presse.page(`${path}/fragen/${question}`), 'frage')
      return presse.post(`${path}/fragen/${question}`, filledIn(form, { tun: 'save', ...changes }))
    },
    async now(question) {
      return placeOf((await newest(house)).questionnaire, question)?.question
    },
  }
}
