import {
  answerTo,
  describeAnswer,
  inLanguage,
  isAsked,
  type Answers,
  type Journey,
  type JourneyPage,
  type Text,
} from '@meinungsbild/questionnaire'
import type { ComponentChildren } from 'preact'
import { journeyForm } from '../../layout/journey-form.tsx'
import { OurWords } from '../../layout/our-words.tsx'
import type { CitizenFrame } from '../citizen-frame.ts'
import { CitizenPage } from '../citizen-page.tsx'
import { citizenWords } from '../citizen.texts.ts'
import { hook } from '../hooks.ts'
import { JourneyButton } from '../journey/journey-button.tsx'
import { JourneyFields, type JourneyState } from '../journey/journey-state.tsx'
import { ScriptStatus } from '../journey/script-status.tsx'
import { SealingNote, type Sealing } from '../journey/sealing-note.tsx'
import { UnsentNotice } from '../journey/unsent-notice.tsx'

export type CheckPageProps = {
  readonly frame: CitizenFrame
  readonly surveyTitle: Text
  readonly journey: Journey
  readonly answers: Answers
  readonly action: string
  readonly sealing: Sealing
  /** The answers were sent and did not arrive. */
  readonly unsent?: boolean
  readonly state: JourneyState
}

/** Everything that was answered, to be read once more before it is sent. */
export function CheckPage(props: CheckPageProps) {
  const { frame, surveyTitle, journey, answers, action, sealing, unsent = false, state } = props
  const { language } = frame
  const words = citizenWords(language)
  return (
    <CitizenPage
      frame={frame}
      title={`${words.checkTitle} – ${inLanguage(surveyTitle, language)}`}
      scripted
    >
      {unsent && <UnsentNotice language={language} />}
      <p class="kern-body kern-body--muted progress">{inLanguage(surveyTitle, language)}</p>
      <h1 class="kern-heading-medium">
        <OurWords language={language}>{words.checkTitle}</OurWords>
      </h1>
      {!unsent && (
        <p class="kern-body">
          <OurWords language={language}>{words.checkLead}</OurWords>
        </p>
      )}
      <form
        method="post"
        action={action}
        noValidate
        class="journey"
        id={journeyForm}
        {...hook('journey', words.sending)}
      >
        <ScriptStatus language={language} />
        <JourneyFields page="check" language={language} state={state} />
        {journey.pages.map((journeyPage, index) => (
          <PageAnswers
            journeyPage={journeyPage}
            number={index + 1}
            answers={answers}
            language={language}
          />
        ))}
        <div class="buttons">
          <JourneyButton
            go="send"
            label={unsent ? words.sendAgain : words.send}
            language={language}
            style="primary"
          />
          <JourneyButton go="back" label={words.back} language={language} />
        </div>
        <SealingNote sealing={sealing} language={language} />
      </form>
    </CitizenPage>
  )
}

type PageAnswersProps = {
  readonly journeyPage: JourneyPage
  readonly number: number
  readonly answers: Answers
  readonly language: string
}

function PageAnswers({ journeyPage, number, answers, language }: PageAnswersProps) {
  const words = citizenWords(language)
  const questions = journeyPage.questions.filter(
    (question) => isAsked(question) && question.kind !== 'hidden',
  )
  if (questions.length === 0) return null
  const { page } = journeyPage
  const title =
    page.title === undefined ? words.checkPage(number) : inLanguage(page.title, language)
  return (
    <section class="kern-summary answers">
      <div class="answers__header">
        <h2 class="kern-title">{title}</h2>
        <button
          class="kern-btn kern-btn--tertiary"
          name="go"
          value={`page:${page.id}`}
          aria-label={words.changePage(title)}
        >
          <span class="kern-label">
            <OurWords language={language}>{words.change}</OurWords>
          </span>
        </button>
      </div>
      <div class="kern-summary__body">
        <dl class="kern-description-list kern-description-list--col">
          {questions.map((question) => (
            <div class="kern-description-list-item">
              <dt class="kern-description-list-item__key">{inLanguage(question.text, language)}</dt>
              <AnswerInWords
                lines={describeAnswer(question, answerTo(answers, question.id), language)}
                none={<OurWords language={language}>{words.notAnswered}</OurWords>}
              />
            </div>
          ))}
        </dl>
      </div>
    </section>
  )
}

function AnswerInWords({
  lines,
  none,
}: {
  readonly lines: readonly string[]
  readonly none: ComponentChildren
}) {
  if (lines.length === 0) {
    return <dd class="kern-description-list-item__value answers__none">{none}</dd>
  }
  if (lines.length === 1) {
    return <dd class="kern-description-list-item__value answers__text">{lines[0]}</dd>
  }
  return (
    <dd class="kern-description-list-item__value">
      <ul>
        {lines.map((line) => (
          <li class="answers__text">{line}</li>
        ))}
      </ul>
    </dd>
  )
}
