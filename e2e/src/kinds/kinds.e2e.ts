import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { follow, turn, typedIn } from '../harness/form.ts'
import { expectNoBarrier } from '../harness/no-barrier.ts'
import { runCollector, type RunningCollector } from '../harness/running-collector.ts'
import { expectNoSidewaysScrolling } from '../harness/sideways.ts'
import { desktop, newVisitor, type Visitor } from '../harness/visitor.ts'
import { everyKind } from '../survey/every-kind.ts'
import { publishSurvey, type SurveyInField } from '../survey/survey-in-field.ts'
import { byKeyboard, tabTo } from './by-keyboard.ts'
import { byMouse } from './by-mouse.ts'
import { expectChoiceVisible, expectProblemsExplained, expectQuestionsSpoken } from './looks.ts'
import { everyPage } from './pages/every-page.ts'

const kinds = Object.entries(everyPage)
/** Those without which a browser follows the whole journey by itself and seals the answers. */
const withoutFiles = kinds.filter(([kind]) => kind !== 'upload')

const narrow = { viewport: { width: 320, height: 640 }, javaScriptEnabled: false }

const ways = [
  {
    way: 'by keyboard on pages that the browser makes',
    slug: 'siegel',
    options: desktop,
    act: byKeyboard,
    press: enter,
    kinds: withoutFiles,
  },
  { way: 'by mouse', slug: 'maus', options: desktop, act: byMouse, press: click, kinds },
  { way: 'by keyboard', slug: 'tasten', options: desktop, act: byKeyboard, press: enter, kinds },
  {
    way: 'by keyboard without script, 320 px wide',
    slug: 'schmal',
    options: narrow,
    act: byKeyboard,
    press: enter,
    kinds,
  },
] as const

let collector: RunningCollector

beforeAll(async () => {
  collector = await runCollector('unguarded')
})

describe.each(ways)('every kind of question, answered $way', (how) => {
  const { slug, options, act, press, kinds: asked } = how
  let survey: SurveyInField
  let visitor: Visitor

  beforeAll(async () => {
    const pages = everyKind.pages.filter(({ id }) => asked.some(([kind]) => kind === id))
    survey = await publishSurvey(collector, { slug, questionnaire: { ...everyKind, pages } })
    visitor = await begin(slug, options)
  })

  it.each(asked)('%s', async (kind, { acts, says = [] }) => {
    const { page } = visitor
    await expectPage(page, kind)
    const tree = await page.getByRole('main').ariaSnapshot()
    for (const line of says) expect(tree).toContain(line)
    await expectNoSidewaysScrolling(page, [options.viewport.width])
    for (const each of acts) await act(page, each)
    await press(page, 'Weiter')
  })

  it('is told on the check page as it was answered', async () => {
    const { page } = visitor
    await expectPage(page, 'check')
    // Which of the two ways it was.
    const place = asked === withoutFiles ? 'verlassen es nur verschlüsselt' : 'auf dem Server'
    await page.getByText(place).waitFor()
    const questions = await page.getByRole('term').allInnerTexts()
    const answers = await page.getByRole('definition').allInnerTexts()
    const told = questions.map((question, index) => [question, answers[index]])
    expect(Object.fromEntries(told)).toEqual(inOne(asked.map(([, page]) => page.told)))
  })

  it('is sent as it was answered', async () => {
    const { page, leave } = visitor
    await expectPage(page, 'check')
    await press(page, 'Antworten absenden')
    const [sent] = await survey.answers()
    expect(sent?.answers).toEqual(inOne(asked.map(([, page]) => page.sent)))
    await leave()
  })
})

describe('every kind of question can be read, heard and seen', () => {
  const slug = 'augen'
  let visitor: Visitor

  beforeAll(async () => {
    await publishSurvey(collector, { slug, questionnaire: everyKind })
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
    await click(page, 'Weiter')
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
    { origins: [collector.citizenUrl], statuses: [422], who: 'citizen' },
    options,
  )
  const { page } = visitor
  await page.goto(`${collector.citizenUrl}/befragung/${slug}?von=poster`)
  await follow(page, page.getByRole('link', { name: 'Befragung beginnen' }))
  return visitor
}

/** All kinds of one way are answered in one journey: where one of them fails, those behind it cannot be reached. */
async function expectPage(page: Page, kind: string): Promise<void> {
  expect(await typedIn(page, 'page'), 'the page on which the journey stands').toEqual([kind])
}

function click(page: Page, button: string) {
  return turn(page, () => page.getByRole('button', { name: button, exact: true }).click())
}

async function enter(page: Page, button: string) {
  await tabTo(page, page.getByRole('button', { name: button, exact: true }))
  return turn(page, () => page.keyboard.press('Enter'))
}

function inOne<T>(records: readonly Readonly<Record<string, T>>[]): Readonly<Record<string, T>> {
  return Object.fromEntries(records.flatMap((record) => Object.entries(record)))
}
