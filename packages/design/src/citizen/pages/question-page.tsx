import {
  inLanguage,
  type Form,
  type JourneyPage,
  type Problem,
  type Question,
  type Text,
} from '@meinungsbild/questionnaire'
import { Markdown } from '../../markdown.tsx'
import type { CitizenFrame } from '../citizen-frame.ts'
import { CitizenPage } from '../citizen-page.tsx'
import { citizenWords } from '../citizen.texts.ts'
import { ErrorSummary } from '../error-summary.tsx'
import { JourneyFields, type JourneyState } from '../journey-state.tsx'
import { RevealedNotice } from '../revealed-notice.tsx'
import { QuestionView } from '../question-view.tsx'

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
  readonly state: JourneyState
  /** Whether there is a page before this one. */
  readonly back: boolean
}

/** One page of the questionnaire. */
export function QuestionPage(props: QuestionPageProps) {
  const { frame, journeyPage, position, action, form, problems, revealed, state, back } = props
  const { page, questions } = journeyPage
  const { language } = frame
  const words = citizenWords(language)
  const surveyTitle = inLanguage(props.surveyTitle, language)
  const progress = words.progress(position.page, position.pages)
  const headedBy = heading(journeyPage)
  const title =
    page.title === undefined ? progress : `${inLanguage(page.title, language)} – ${progress}`
  return (
    <CitizenPage
      frame={frame}
      title={`${problems.length > 0 ? `${words.errorPrefix}: ` : ''}${title} – ${surveyTitle}`}
    >
      <ErrorSummary questions={questions} problems={problems} language={language} />
      <RevealedNotice questions={revealed} language={language} />
      <p class="kern-body kern-body--muted progress">
        {headedBy === 'survey' ? progress : `${surveyTitle} · ${progress}`}
      </p>
      {headedBy === 'page' && page.title !== undefined && (
        <h1 class="kern-heading-medium">{inLanguage(page.title, language)}</h1>
      )}
      {headedBy === 'survey' && <h1 class="kern-heading-medium">{surveyTitle}</h1>}
      <form method="post" action={action} noValidate class="journey">
        <JourneyFields page={page.id} language={language} shown={questions} state={state} />
        {page.introduction !== undefined && (
          <Markdown text={inLanguage(page.introduction, language)} language={language} />
        )}
        {questions.map((question) => (
          <QuestionView
            question={question}
            language={language}
            form={form}
            problems={problems}
            heading={headedBy === 'question'}
          />
        ))}
        <div class="buttons">
          {/* The first button is the one that the return key presses. */}
          <button class="kern-btn kern-btn--primary" name="go" value="next">
            <span class="kern-label">{words.next}</span>
          </button>
          {back && (
            <button class="kern-btn kern-btn--secondary" name="go" value="back">
              <span class="kern-label">{words.back}</span>
            </button>
          )}
        </div>
      </form>
    </CitizenPage>
  )
}

/** What the page's one `h1` is: its title, else its only question, else the survey's title. */
function heading({ page, questions }: JourneyPage): 'page' | 'question' | 'survey' {
  if (page.title !== undefined) return 'page'
  const only = questions.length === 1 && page.introduction === undefined ? questions[0] : undefined
  return only === undefined || only.kind === 'statement' ? 'survey' : 'question'
}
