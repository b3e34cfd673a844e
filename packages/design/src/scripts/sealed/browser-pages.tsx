/// <reference lib="dom" />
import { livePage, type Circumstances, type Language } from '@meinungsbild/questionnaire'
import type { VNode } from 'preact'
import type { BrowserSurvey } from '../../citizen/browser-survey.ts'
import type { CitizenFrame } from '../../citizen/citizen-frame.ts'
import type { JourneyState } from '../../citizen/journey/journey-state.tsx'
import type { JourneySurvey } from '../../citizen/journey/journey-survey.ts'
import { stateAfter } from '../../citizen/journey/state-after.ts'
import { StepPage, type StepPageProps } from '../../citizen/journey/step-page.tsx'
import { NoticePage, type CitizenNotice } from '../../citizen/pages/notice-page.tsx'
import { WaitingPage, type WaitingPageProps } from '../../citizen/pages/waiting-page.tsx'
import { ThanksPage } from '../../citizen/pages/thanks-page.tsx'
import { renderPage } from '../../render-page.ts'

/** The pages that this browser makes, as HTML: out of the same components as the server's. */
export type BrowserPages = {
  step(made: ShownMade, unsent?: boolean): string
  /** A moment's waiting before the answers are taken; `made` is the page that they are sent from. */
  waiting(made: ShownMade, wait: Pick<WaitingPageProps, 'seconds' | 'busy'>): string
  /** `receipt`: the leaf of the sealed answers, hex. */
  thanks(language: Language, receipt: string): string
  notice(language: Language, notice: CitizenNotice): string
}

/** A step that shows something, and what its journey bears. */
export type ShownMade = Pick<StepPageProps, 'step'> & {
  readonly circumstances: Circumstances
  readonly bears: Pick<JourneyState, 'id' | 'token'>
}

export function browserPages(own: BrowserSurvey): BrowserPages {
  const { questionnaire, addresses } = own
  const frame = (language: Language): CitizenFrame => {
    const known = own.frames[language] ?? Object.values(own.frames)[0]
    if (known === undefined) throw new Error('A survey has at least one language.')
    return known
  }
  /** The languages are buttons of a form that these pages do not have. */
  const withoutLanguages = (language: Language) => ({ ...frame(language), languages: [] })
  const survey: JourneySurvey = {
    questionnaire,
    title: questionnaire.title,
    frame,
    action: addresses.questions,
    media: { href: (name) => addresses.media + encodeURIComponent(name), files: own.files },
    live(pageId, today) {
      const live = livePage(questionnaire, pageId)
      return live && { ...live, questionnaire: addresses.live, today }
    },
    dependsOnDay: own.dependsOnDay,
    sealing: { place: 'browser' },
  }
  return {
    step: ({ step, circumstances, bears }, unsent = false) =>
      html(
        <StepPage
          {...{ survey, step, circumstances, unsent }}
          state={stateAfter(step, questionnaire, circumstances, bears)}
        />,
      ),
    waiting: ({ step, circumstances, bears }, { seconds, busy }) =>
      html(
        <WaitingPage
          frame={frame(circumstances.language)}
          surveyTitle={questionnaire.title}
          action={addresses.questions}
          state={stateAfter(step, questionnaire, circumstances, bears)}
          {...{ seconds, busy }}
        />,
      ),
    thanks: (language, receipt) =>
      html(
        <ThanksPage
          frame={withoutLanguages(language)}
          surveyTitle={questionnaire.title}
          closing={questionnaire.closing}
          receipt={{
            receipt,
            checkHref: addressIn(language, addresses.receipt),
            headsHref: addressIn(language, addresses.heads),
          }}
        />,
      ),
    notice: (language, notice) =>
      html(<NoticePage frame={withoutLanguages(language)} notice={notice} />),
  }
}

/** The address of a page in a language. */
export function addressIn(language: Language, address: string): string {
  return `${address}?sprache=${encodeURIComponent(language)}`
}

function html(page: VNode): string {
  return renderPage(page)
}
