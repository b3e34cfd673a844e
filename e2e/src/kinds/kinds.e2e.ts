import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { arrive, follow, typedIn } from '../harness/form.ts'
import { expectNoBarrier } from '../harness/no-barrier.ts'
import { runHouse, type RunningHouse } from '../harness/running-house.ts'
import { expectNoSidewaysScrolling } from '../harness/sideways.ts'
import { desktop, newVisitor, type Visitor } from '../harness/visitor.ts'
import { everyKind } from '../survey/every-kind.ts'
import { publishSurvey, type SurveyInField } from '../survey/survey-in-field.ts'
import { byKeyboard, tabTo } from './by-keyboard.ts'
import { byMouse } from './by-mouse.ts'
import { expectChoiceVisible, expectProblemsExplained, expectQuestionsSpoken } from './looks.ts'
import { everyPage } from './pages/every-page.ts'

const kinds = Object.entries(everyPage)

const narrow = { viewport: { width: 320, height: 640 }, javaScriptEnabled: false }

const ways = [
  { way: 'by mouse', slug: 'maus', options: desktop, act: byMouse, press: click },
  { way: 'by keyboard', slug: 'tasten', options: desktop, act: byKeyboard, press: enter },
  {
    way: 'by keyboard without script, 320 px wide',
    slug: 'schmal',
    options: narrow,
    act: byKeyboard,
    press: enter,
  },
] as const

let house: RunningHouse

beforeAll(async () => {
  house = await runHouse()
})

describe.each(ways)('every kind of question, answered $way', (how) => {
  const { slug, options, act, press } = how
  let survey: SurveyInField
  let visitor: Visitor

  beforeAll(async () => {
    survey = await publishSurvey(house, { slug, questionnaire: everyKind })
    visitor = await begin(slug, options)
  })

  it.each(kinds)('%s', async (kind, { acts, says = [] }) => {
    const { page } = visitor
    await expectPage(page, kind)
    const tree = await page.getByRole('main').ariaSnapshot()
    for (const line of says) expect(tree).toContain(line)
    await expectNoSidewaysScrolling(page, [options.viewport.width])
    for (const each of acts) await act(page, each)
    expect((await press(page, 'Weiter')).status()).toBe(200)
  })

  it('is told on the check page as it was answered', async () => {
    const { page } = visitor
    await expectPage(page, 'check')
    const questions = await page.getByRole('term').allInnerTexts()
    const answers = await page.getByRole('definition').allInnerTexts()
    const told = questions.map((question, index) => [question, answers[index]])
    expect(Object.fromEntries(told)).toEqual(inOne(kinds.map(([, page]) => page.told)))
  })

  it('is sent as it was answered', async () => {
    const { page, leave } = visitor
    await expectPage(page, 'check')
    await press(page, 'Antworten absenden')
    const [sent] = await survey.answers()
    expect(sent?.answers).toEqual(inOne(kinds.map(([, page]) => page.sent)))
    await leave()
  })
})

describe('every kind of question can be read, heard and seen', () => {
  const slug = 'augen'
  let visitor: Visitor

  beforeAll(async () => {
    await publishSurvey(house, { slug, questionnaire: everyKind })
    visitor = await begin(slug, desktop)
  })

  it.each(kinds)('%s', async (kind, { questions, acts }) => {
    const { page } = visitor
    await expectPage(page, kind)
    await expectQuestionsSpoken(page, questions)
    await expectNoBarrier(page)
    if (questions.some(({ required }) => required)) {
      await click(page, 'Weiter')
      await expectProblemsExplained(page, { id: kind, questions })
      await expectNoBarrier(page)
    }
    await expectChoiceVisible(page, acts)
    for (const each of acts) await byMouse(page, each)
    expect((await click(page, 'Weiter')).status()).toBe(200)
  })

  it('and so can the check page', async () => {
    const { page, leave } = visitor
    await expectPage(page, 'check')
    await expectNoBarrier(page)
    await leave()
  })
})

/** Somebody on the first page of questions, who came with the link of a poster. */
async function begin(slug: string, options: BrowserContextOptions): Promise<Visitor> {
  const visitor = await newVisitor(
    { origins: [house.citizenUrl], statuses: [422], who: 'citizen' },
    options,
  )
  const { page } = visitor
  await page.goto(`${house.citizenUrl}/befragung/${slug}?von=poster`)
  await follow(page, page.getByRole('link', { name: 'Befragung beginnen' }))
  return visitor
}

/** All kinds of one way are answered in one journey: where one of them fails, those behind it cannot be reached. */
async function expectPage(page: Page, kind: string): Promise<void> {
  expect(await typedIn(page, 'page'), 'the page on which the journey stands').toEqual([kind])
}

function click(page: Page, button: string) {
  return follow(page, page.getByRole('button', { name: button, exact: true }))
}

async function enter(page: Page, button: string) {
  await tabTo(page, page.getByRole('button', { name: button, exact: true }))
  return arrive(page, () => page.keyboard.press('Enter'))
}

function inOne<T>(records: readonly Readonly<Record<string, T>>[]): Readonly<Record<string, T>> {
  return Object.fromEntries(records.flatMap((record) => Object.entries(record)))
}
