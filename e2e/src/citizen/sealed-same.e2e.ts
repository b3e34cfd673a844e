import {
  renderPage,
  stateAfter,
  StepPage,
  type BrowserSurvey,
  type CitizenFrame,
  type JourneySurvey,
} from '@meinungsbild/design'
import { browserScript } from '@meinungsbild/design/testing/browser-script.ts'
import { answerContent } from '@meinungsbild/exchange'
import {
  carriedText,
  finish,
  livePage,
  parseForm,
  readStepRequest,
  takeStep,
  toForm,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import { answersArbitrary } from '@meinungsbild/questionnaire/testing/answers.arbitrary.ts'
import { circumstancesArbitrary } from '@meinungsbild/questionnaire/testing/circumstances.arbitrary.ts'
import { questionnaireArbitrary } from '@meinungsbild/questionnaire/testing/questionnaire.arbitrary.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { theBrowser } from '../harness/browser.ts'

/** What `browserScript` leaves in the browser. */
declare function madeInBrowser(survey: BrowserSurvey, entries: string, today: string): string

const sessions = questionnaireArbitrary.chain((questionnaire) =>
  fc.record({
    questionnaire: fc.constant(questionnaire),
    answers: answersArbitrary(questionnaire),
    circumstances: circumstancesArbitrary(questionnaire),
    onward: fc.constantFrom('next', 'check'),
    go: fc.constantFrom(...buttonsOf(questionnaire)),
  }),
)

/** What the buttons of a page may say. */
function buttonsOf({ pages }: Questionnaire): readonly string[] {
  const grown = pages.flatMap(({ questions }) =>
    questions.flatMap(({ kind, id }) =>
      kind === 'repeat' || kind === 'table' ? [`add:${id}`, `remove:${id}.1`] : [],
    ),
  )
  return ['next', 'next', 'back', 'language:en', 'language:de', ...grown]
}

type Session = typeof sessions extends fc.Arbitrary<infer Own> ? Own : never

/** The forms that are sent in a session, urlencoded: one of each page, of the check page, and the one that sends. */
function formsOf({ questionnaire, answers, circumstances, onward, go }: Session): string[] {
  const { seed, language } = circumstances
  const carried = carriedText(toForm(questionnaire, answers))
  const common = { seed: String(seed), language, id: 'i', carried }
  const pages = questionnaire.pages.map((page) => [
    ...Object.entries({ ...common, page: page.id, go, onward }),
    ...toForm({ ...questionnaire, pages: [page] }, answers),
  ])
  const ends = ['back', 'language:en', 'send', `page:${questionnaire.pages[0]?.id ?? ''}`].map(
    (each) => Object.entries({ ...common, page: 'check', go: each }),
  )
  return [...pages, ...ends].map((entries) =>
    new URLSearchParams(entries.map(([name, value]) => [name, value])).toString(),
  )
}

const languages = ['de', 'en'].map((language) => ({ language, name: language, current: false }))

function frameIn(language: string): CitizenFrame {
  return { language, languages, links: { home: '/' } }
}

/** What the server makes of a form: the next page, or what it seals. */
function byTheServer(questionnaire: Questionnaire, text: string, today: string): string {
  const form = parseForm(text)
  const request = readStepRequest(questionnaire, form, { today, newSeed: () => 0 })
  const { circumstances } = request
  const taken = takeStep(request)
  const step = taken.kind === 'send' ? finish(questionnaire, taken, circumstances) : taken
  if (step.kind === 'completed') {
    const { answers, ending } = step.completed
    return answerContent({ ...circumstances, answers, ending, pace: undefined })
  }
  const survey: JourneySurvey = {
    questionnaire,
    title: questionnaire.title,
    frame: frameIn,
    action: '/fragen',
    media: { href: (name) => `/medien/${name}`, files: {} },
    live(pageId, day) {
      const live = livePage(questionnaire, pageId)
      return live && { ...live, questionnaire: '/live.json', today: day }
    },
    dependsOnDay: false,
    sealing: { place: 'browser' },
  }
  const state = stateAfter(step, questionnaire, circumstances, { id: 'i', token: '' })
  return renderPage(StepPage({ survey, circumstances, step, state }))
}

/** As the browser is given it. */
function inBrowser(questionnaire: Questionnaire): BrowserSurvey {
  const frames = questionnaire.languages.map((language) => [language, frameIn(language)] as const)
  return {
    id: 's',
    questionnaireHash: 'h',
    publicKey: '',
    questionnaire,
    files: {},
    frames: Object.fromEntries(frames),
    addresses: {
      questions: '/fragen',
      urn: '/urne',
      resume: '/fortsetzen',
      thanks: '/danke',
      receipt: '/beleg',
      heads: '/tageslisten',
      media: '/medien/',
      live: '/live.json',
      proof: '',
    },
    dependsOnDay: false,
  }
}

/** What stands in a page; its head names files, which the browser does not load again. */
function seen(made: string): string {
  return made.replace(/<head>.*<\/head>/s, '')
}

it('browsers make the pages that the server makes, and seal what it seals', async () => {
  const seed = Date.now()
  const forms = fc.sample(sessions, { numRuns: 150, seed }).flatMap((session) => {
    const { questionnaire, circumstances } = session
    const { today } = circumstances
    return formsOf(session).map((entries) => ({ questionnaire, entries, today }))
  })
  const page = await (await theBrowser()).newPage()
  await page.addScriptTag({ type: 'module', content: await browserScript('made-in-browser') })
  await page.waitForFunction(() => 'madeInBrowser' in globalThis)
  const found = await page.evaluate(
    (own) => own.map(({ survey, entries, today }) => madeInBrowser(survey, entries, today)),
    forms.map(({ questionnaire, ...rest }) => ({ ...rest, survey: inBrowser(questionnaire) })),
  )
  await page.close()
  for (const [index, { questionnaire, entries, today }] of forms.entries()) {
    const expected = byTheServer(questionnaire, entries, today)
    expect(seen(found[index] ?? ''), `form ${index} of seed ${seed}`).toBe(seen(expected))
  }
  const sealed = found.filter((made) => made.startsWith('{'))
  expect(forms.length).toBeGreaterThan(500)
  expect(sealed.length).toBeGreaterThan(20)
})
