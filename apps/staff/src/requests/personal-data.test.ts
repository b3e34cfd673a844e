import { afterEach, beforeEach, expect, test } from 'vitest'
import { surveyWithEverything, wording } from '../deletion/testing/survey-with-everything.ts'
import { untilNamed } from '../open-answers/testing/open-answers-scene.ts'
import { id } from '../questionnaire/testing/short-initiative.ts'
import { routes } from '../routes.ts'
import { employees, type EmployeeLogin } from '../testing/employees.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import { registeredRoutes } from '../testing/registered-routes.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

/** What a place of an address may be, so that there is something behind it. */
const places: Readonly<Record<string, string>> = {
  id,
  variable: 'wish',
  series: '1',
  file: '1',
  form: '1-1',
  question: 'visit',
  language: 'de',
  kind: 'invitation',
  document: 'concept',
  memo: 'detailedMemo',
  step: '2.1',
  stage: 'schwelle',
  message: '0201',
}

/** Packed files, in which no word could be found; what stands in them stands on the pages. */
const files = /pdf|papier|mappe|xdomea|codebuch|ausgeben|tabellen|bild|alle$/

/** At which addresses of the initiative these words are shown, and to whom. */
async function whoSees(words: readonly string[]) {
  const patterns = registeredRoutes(house)
    .filter(({ method, pattern }) => method === 'GET' && pattern.includes('/:id'))
    .map(({ pattern }) => pattern)
    .filter((pattern) => !files.test(pattern))
  const inBytes = words.map((word) => Buffer.from(word).toString('latin1'))
  const seen: Record<string, EmployeeLogin[]> = {}
  let shown = 0
  for (const { login } of employees) {
    const person = await house.as(login)
    for (const pattern of patterns) {
      const path = pattern.replaceAll(/:(\w+)/g, (_, name: string) => places[name] ?? 'x')
      const response = await person.get(path)
      const text = Buffer.from(await response.arrayBuffer()).toString('latin1')
      if (response.status === 200) shown += 1
      if (inBytes.some((word) => text.includes(word)))
        seen[pattern] = [...(seen[pattern] ?? []), login]
    }
  }
  // So that nothing is proved by pages that nobody could open.
  expect(shown).toBeGreaterThan(500)
  return seen
}

test('while the field runs nobody is shown who was drawn, nor what anybody wrote', async () => {
  await surveyWithEverything(house)
  const person = ['Blumentritt', 'Am Teich', 'nora@example.org']
  expect(await whoSees([...person, wording])).toEqual({})
}, 120_000)

test('what citizens wrote is read raw by the two who redact it, and by nobody else', async () => {
  await untilNamed(house)
  const redactors: readonly EmployeeLogin[] = ['presse', 'presse2']
  expect(await whoSees(['Petra Schulz', '040 123 456 78'])).toEqual({
    [routes.redaction.pattern]: redactors,
  })
}, 120_000)
