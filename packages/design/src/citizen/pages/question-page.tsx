import {
  inLanguage,
  type Form,
  type JourneyPage,
  type LivePage,
  type Problem,
  type Question,
  type Text,
} from '@meinungsbild/questionnaire'
import { DefaultButton, journeyForm } from '../../layout/journey-form.tsx'
import { OurWords } from '../../layout/our-words.tsx'
import { Markdown } from '../../markdown.tsx'
import type { CitizenFrame } from '../citizen-frame.ts'
import { CitizenPage } from '../citizen-page.tsx'
import { citizenWords } from '../citizen.texts.ts'
import type { MediaSource } from '../files/media-source.ts'
import { hook } from '../hooks.ts'
import { ErrorSummary } from '../journey/error-summary.tsx'
import { JourneyButton } from '../journey/journey-button.tsx'
import { JourneyFields, type JourneyState } from '../journey/journey-state.tsx'
import { ListedQuestionView } from '../journey/listed-question.tsx'
import { pageHeading } from '../journey/page-heading.ts'
import { listQuestions, type Unrevealed } from '../journey/question-list.ts'
import { RevealedNotice } from '../journey/revealed-notice.tsx'
import { ScriptStatus } from '../journey/script-status.tsx'
import { SealingNote, type Sealing } from '../journey/sealing-note.tsx'
import { SignLanguage } from '../journey/sign-language.tsx'

export type QuestionPageProps = {
  readonly frame: CitizenFrame
  readonly surveyTitle: Text
  readonly journeyPage: JourneyPage
  /** "Seite 2 von 5". */
  readonly position: { readonly page: number; readonly pages: number }
  /** Where the form is sent to. */
  readonly action: string
  readonly form: Form
  readonly problems: readonly Problem[]
  /** Questions of this page that an answer on it has just brought up. */
  readonly revealed: readonly Question[]
  /** Questions of this page that an answer on it may still bring up: for the script, which shows them at once. */
  readonly unrevealed: readonly Unrevealed[]
  /** For the script, where something on the page depends on answers to the same page. */
  readonly live?: LiveJourney | undefined
  readonly media: MediaSource
  readonly sealing: Sealing
  readonly state: JourneyState
  /** Whether there is a page before this one. */
  readonly back: boolean
}

/** What the script needs to follow a journey as the server does. */
export type LiveJourney = LivePage & {
  /** Where the questionnaire is, as JSON. */
  readonly questionnaire: string
  /** ISO date of today; empty if nothing depends on the day. */
  readonly today: string
}

/** One page of the questionnaire. */
export function QuestionPage(props: QuestionPageProps) {
  const { frame, journeyPage, position, action, form, problems, revealed, media, state } = props
  const { page, questions } = journeyPage
  const { live } = props
  const { language } = frame
  const words = citizenWords(language)
  const surveyTitle = inLanguage(props.surveyTitle, language)
  const progress = words.progress(position.page, position.pages)
  const listed = listQuestions(questions, props.unrevealed)
  const headedBy = pageHeading(page, listed)
  const title =
    page.title === undefined ? progress : `${inLanguage(page.title, language)} – ${progress}`
  const video = page.signLanguage?.[language]
  return (
    <CitizenPage
      frame={frame}
      title={`${problems.length > 0 ? `${words.errorPrefix}: ` : ''}${title} – ${surveyTitle}`}
      scripted
    >
      <ErrorSummary questions={questions} problems={problems} language={language} />
      <RevealedNotice questions={revealed} language={language} />
      <p class="kern-body kern-body--muted progress">
        {headedBy !== 'survey' && `${surveyTitle} · `}
        <OurWords language={language}>{progress}</OurWords>
      </p>
      {headedBy === 'page' && page.title !== undefined && (
        <h1 class="kern-heading-medium">{inLanguage(page.title, language)}</h1>
      )}
      {headedBy === 'survey' && <h1 class="kern-heading-medium">{surveyTitle}</h1>}
      {video !== undefined && <SignLanguage video={video} {...{ media, language }} />}
      <form
        method="post"
        action={action}
        encType={listed.some(({ question }) => question.kind === 'upload') ? multipart : undefined}
        noValidate
        class="journey"
        id={journeyForm}
        {...hook('journey', words.sending)}
        {...(live === undefined
          ? {}
          : hook('live', live.today, live.questionnaire, words.appearedOne, words.appearedSeveral))}
      >
        <ScriptStatus language={language} />
        <JourneyFields page={page.id} language={language} shown={questions} state={state} />
        <DefaultButton />
        {page.introduction !== undefined && (
          <Markdown text={inLanguage(page.introduction, language)} language={language} />
        )}
        {listed.map((each) => (
          <ListedQuestionView
            listed={each}
            follows={live?.follows.get(each.question.id) ?? []}
            {...{ language, form, problems, media }}
            heading={headedBy === 'question'}
          />
        ))}
        <div class="buttons">
          <JourneyButton go="next" label={words.next} language={language} style="primary" />
          {props.back && <JourneyButton go="back" label={words.back} language={language} />}
        </div>
        <SealingNote sealing={props.sealing} language={language} />
      </form>
    </CitizenPage>
  )
}

/** Files are not sent otherwise; all other pages stay with the shorter form. */
const multipart = 'multipart/form-data'
