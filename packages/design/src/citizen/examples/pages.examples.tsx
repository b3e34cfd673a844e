import {
  formOf,
  journey,
  receivePage,
  type Circumstances,
  type FormEntries,
  type Page,
  type Question,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import type { VNode } from 'preact'
import type { UiLanguage } from '../../texts.ts'
import { CheckPage } from '../pages/check-page.tsx'
import { EndingPage } from '../pages/ending-page.tsx'
import { QuestionPage } from '../pages/question-page.tsx'
import { WaitingPage } from '../pages/waiting-page.tsx'
import { arabicPage } from './arabic.examples.ts'
import { exampleFrame } from './frame.examples.ts'
import { both } from './kind-example.examples.ts'
import { exampleMedia, kindExamples } from './questions.examples.tsx'

const title = { ...both('Leben in Auental', 'Life in Auental'), ar: 'الحياة في أونتال' }

const state = { id: 'id', token: 'token', carried: '', seed: '1' }
const sealing = { place: 'server', inBrowser: '/befragung.json' } as const

/** Whole pages of a journey. */
export const pageExamples: Readonly<Record<string, (language: UiLanguage) => VNode>> = {
  'question page, every kind': (language) =>
    questionPage({ id: 'all', questions: all() }, undefined, language),

  'question page, sent back': (language) =>
    questionPage(
      { id: 'all', title: both('Alles', 'Everything'), questions: all() },
      wrong(),
      language,
    ),

  'question page in Arabic': () => questionPage(arabicPage, [['satisfied', '']], 'ar'),

  'question page of one question, with a video': (language) =>
    questionPage(
      {
        id: 'one',
        questions: all().slice(0, 1),
        signLanguage: { de: 'd'.repeat(64), en: 'd'.repeat(64) },
      },
      undefined,
      language,
    ),

  'check page': (language) => {
    const questionnaire = questionnaireOf({ id: 'all', questions: all() })
    const answers = Object.fromEntries(
      kindExamples.flatMap(({ question, answer }) => (answer ? [[question.id, answer]] : [])),
    )
    const walk = journey(questionnaire, answers, circumstances(language))
    return (
      <CheckPage
        frame={exampleFrame(language)}
        surveyTitle={title}
        journey={walk}
        answers={walk.answers}
        action="/fragen"
        sealing={sealing}
        state={state}
      />
    )
  },

  'waiting page, many from the same network': (language) => (
    <WaitingPage
      frame={exampleFrame(language)}
      surveyTitle={title}
      action="/fragen"
      state={{ ...state, proof: { challenge: 'challenge', solution: '' } }}
      seconds={1}
      busy
    />
  ),

  'another ending': (language) => (
    <EndingPage
      frame={exampleFrame(language)}
      surveyTitle={title}
      ending={{
        id: 'young',
        title: both('Diese Befragung ist für Erwachsene', 'This survey is for adults'),
        text: both('Danke, dass Sie **mitmachen** wollten.', 'Thank you for **your interest**.'),
      }}
      action="/fragen"
      sealing={{ place: 'browser' }}
      unsent
      state={state}
    />
  ),
}

function questionPage(page: Page, entries: FormEntries | undefined, language: string) {
  const form = formOf(entries ?? [])
  const received = receivePage(questionnaireOf(page), page, {}, form, circumstances(language))
  const [journeyPage] = received.journey.pages
  if (journeyPage === undefined) throw new Error('There is no page to show')
  const [first] = page.questions
  return (
    <QuestionPage
      frame={exampleFrame(language)}
      surveyTitle={title}
      journeyPage={journeyPage}
      position={{ page: 2, pages: 5 }}
      action="/fragen"
      form={form}
      problems={entries === undefined ? [] : received.problems}
      revealed={[]}
      unrevealed={
        first === undefined ? [] : [{ question: { ...first, id: 'later' }, after: first.id }]
      }
      media={exampleMedia}
      sealing={sealing}
      state={state}
      back
    />
  )
}

function all(): readonly Question[] {
  return kindExamples.map(({ question }) => question)
}

function wrong(): FormEntries {
  return kindExamples.flatMap(({ question, wrong: entries = [] }) =>
    entries.map(([name, value]) => [question.id + name, value] as const),
  )
}

function questionnaireOf(page: Page): Questionnaire {
  return { id: 'examples', title, languages: ['de', 'en', 'ar'], pages: [page] }
}

function circumstances(language: string): Circumstances {
  return { seed: 1, today: '2026-11-27', language }
}
