import { browserScript } from '@meinungsbild/design/testing/browser-script.ts'
import {
  portableQuestionnaire,
  takeStep,
  toForm,
  type FormEntries,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import { answersArbitrary } from '@meinungsbild/questionnaire/testing/answers.arbitrary.ts'
import { circumstancesArbitrary } from '@meinungsbild/questionnaire/testing/circumstances.arbitrary.ts'
import { questionnaireArbitrary } from '@meinungsbild/questionnaire/testing/questionnaire.arbitrary.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { theBrowser } from '../harness/browser.ts'

/** What `browserScript` leaves in the browser. */
declare function liveJourney(journey: object): (form: URLSearchParams) => unknown

const sessions = questionnaireArbitrary.chain((questionnaire) =>
  fc.record({
    questionnaire: fc.constant(questionnaire),
    answers: answersArbitrary(questionnaire),
    circumstances: circumstancesArbitrary(questionnaire),
    /** Whether the page is a detour from the check page, with its old answers among those that are carried. */
    isDetour: fc.boolean(),
    /** What is mistyped on the page, by its place among the entries. */
    slips: fc.dictionary(fc.nat({ max: 9 }).map(String), fc.constantFrom('', ' ', 'x', '0', '99'), {
      maxKeys: 3,
    }),
  }),
)

type Session = typeof sessions extends fc.Arbitrary<infer Own> ? Own : never

/** What is known in the browser on one page of a session, as plain data. */
function visitsOf({ questionnaire, answers, circumstances, isDetour, slips }: Session) {
  const { seed, today, language } = circumstances
  const portable = portableQuestionnaire(questionnaire)
  return questionnaire.pages.map((page) => {
    const carried = toForm(isDetour ? questionnaire : without(questionnaire, page.id), answers)
    const typed = toForm({ ...questionnaire, pages: [page] }, answers).map(
      ([name, value], index) => [name, slips[index] ?? value] as const,
    )
    return { portable, circumstances: { seed, today, language }, page: page.id, carried, typed }
  })
}

type Visit = ReturnType<typeof visitsOf>[number]

function without(questionnaire: Questionnaire, pageId: string): Questionnaire {
  return { ...questionnaire, pages: questionnaire.pages.filter(({ id }) => id !== pageId) }
}

/** What the server knows of the page when it is sent. */
function byTheServer(questionnaire: Questionnaire, { circumstances, page, carried, typed }: Visit) {
  const { journey } = takeStep({
    questionnaire,
    circumstances,
    page,
    carried,
    form: new URLSearchParams(plain(typed)),
    go: { kind: 'next' },
    onward: 'next',
    shown: undefined,
  })
  const shown = journey.pages.find((each) => each.page.id === page)
  return { shown: shown?.questions.map(({ id }) => id), answers: journey.answers }
}

function plain(entries: FormEntries): [string, string][] {
  return entries.map(([name, value]) => [name, value])
}

it('browsers come to the journeys that the server comes to', async () => {
  const seed = Date.now()
  const all = fc.sample(sessions, { numRuns: 200, seed })
  const visits = all.flatMap(({ questionnaire, ...rest }) =>
    visitsOf({ questionnaire, ...rest }).map((visit) => ({ questionnaire, visit })),
  )
  const expected = visits.map(({ questionnaire, visit }) => byTheServer(questionnaire, visit))

  const page = await (await theBrowser()).newPage()
  await page.addScriptTag({ type: 'module', content: await browserScript('live-journey') })
  await page.waitForFunction(() => 'liveJourney' in globalThis)
  const found = await page.evaluate(
    (own) =>
      own.map(({ carried, typed, ...journey }) =>
        liveJourney({ ...journey, carried: new URLSearchParams(carried) })(
          new URLSearchParams(typed),
        ),
      ),
    visits.map(({ visit: { carried, typed, ...rest } }) => ({
      ...rest,
      carried: plain(carried),
      typed: plain(typed),
    })),
  )
  await page.close()
  for (const [index, own] of expected.entries()) {
    expect(found[index], `visit ${index} of seed ${seed}`).toEqual(own)
  }
  expect(visits.length).toBeGreaterThan(200)
})
