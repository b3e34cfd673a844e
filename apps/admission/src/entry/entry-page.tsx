import {
  Button,
  Buttons,
  CitizenLayout,
  ErrorSummary,
  InterfaceLanguage,
  uiLanguage,
  type CitizenFrame,
} from '@meinungsbild/design'
import { routes } from '../routes.ts'
import { CodeField } from './code-field.tsx'
import type { CodeProblem } from './code-problem.ts'
import { entryWords } from './entry.texts.ts'

export type EntryPageProps = {
  readonly frame: CitizenFrame
  readonly slug: string
  readonly surveyTitle: string
  /** What was typed, and why it did not do. */
  readonly typed?: string
  readonly problem?: CodeProblem
}

/** The form for the code. */
export function EntryPage({ frame, slug, surveyTitle, typed = '', problem }: EntryPageProps) {
  const { language } = frame
  const words = entryWords(language)
  const title = `${words.title} – ${surveyTitle}`
  return (
    <CitizenLayout {...frame} title={problem ? `${words.error}: ${title}` : title}>
      <InterfaceLanguage.Provider value={uiLanguage(language)}>
        <ErrorSummary errors={problem ? [{ field: 'code', message: words[problem] }] : []} />
      </InterfaceLanguage.Provider>
      <p class="kern-body kern-body--muted progress">{surveyTitle}</p>
      <h1 class="kern-heading-large">{words.title}</h1>
      <p class="kern-body">{words.lead}</p>
      <form class="journey" method="post" action={routes.entry.href(slug)} novalidate>
        <input type="hidden" name="language" value={language} />
        <CodeField language={language} typed={typed} problem={problem} />
        <Buttons>
          <Button>{words.submit}</Button>
        </Buttons>
      </form>
      <h2 class="kern-heading-small">{words.helpTitle}</h2>
      <p class="kern-body">{words.helpOnce}</p>
      <p class="kern-body">{words.helpContact}</p>
      <section class="claim">
        <h2 class="kern-heading-small">{words.storedTitle}</h2>
        <p class="kern-body">{words.storedText}</p>
        <p class="kern-body">{words.storedHonest}</p>
      </section>
    </CitizenLayout>
  )
}
