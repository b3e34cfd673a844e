import {
  Button,
  Buttons,
  CitizenLayout,
  doorHook,
  ErrorSummary,
  InterfaceLanguage,
  uiLanguage,
  type CitizenFrame,
} from '@meinungsbild/design'
import type { AdmissionKey } from '@meinungsbild/exchange'
import { inLanguageHref, routes } from '../routes.ts'
import { CodeField } from './code-field.tsx'
import type { CodeProblem } from './code-problem.ts'
import { ConfirmedContent } from './confirmed-page.tsx'
import { entryWords } from './entry.texts.ts'
import { StoredHere } from './stored-here.tsx'

export type EntryPageProps = {
  readonly frame: CitizenFrame
  readonly slug: string
  readonly surveyTitle: string
  /** What the script needs in the blind mode; without it the page is that of the plain mode. */
  readonly blind:
    | {
        readonly signatureHref: string
        /** The collector's address of the questions. */
        readonly questionsHref: string
        readonly keys: readonly AdmissionKey[]
      }
    | undefined
  /** What was typed, and why it did not do. */
  readonly typed?: string
  readonly problem?: CodeProblem
}

/** The form for the code. */
export function EntryPage(props: EntryPageProps) {
  const { frame, slug, surveyTitle, blind, typed = '', problem } = props
  const { language } = frame
  const words = entryWords(language)
  const title = `${words.title} – ${surveyTitle}`
  return (
    <CitizenLayout
      {...frame}
      title={problem ? `${words.error}: ${title}` : title}
      script={blind ? 'admission-door.js' : 'code-from-letter.js'}
    >
      <InterfaceLanguage.Provider value={uiLanguage(language)}>
        <ErrorSummary errors={problem ? [{ field: 'code', message: words[problem] }] : []} />
      </InterfaceLanguage.Provider>
      <p class="kern-body kern-body--muted progress">{surveyTitle}</p>
      <h1 class="kern-heading-large">{words.title}</h1>
      <p class="kern-body">{words.lead}</p>
      <form
        class="journey"
        method="post"
        action={routes.entry.href(slug)}
        novalidate
        {...(blind && {
          ...doorHook('form', blind.signatureHref),
          ...doorHook('keys', JSON.stringify(blind.keys)),
        })}
      >
        <input type="hidden" name="language" value={language} />
        <CodeField language={language} typed={typed} problem={problem} />
        <Buttons>
          <Button>{words.submit}</Button>
        </Buttons>
        {blind && (
          <p class="kern-body">
            <output {...doorHook('status', words.working, words.offline)} />
          </p>
        )}
      </form>
      <h2 class="kern-heading-small">{words.helpTitle}</h2>
      <p class="kern-body" {...(blind && doorHook('plain'))}>
        {words.helpOnce}
      </p>
      {blind && (
        <p class="kern-body" hidden {...doorHook('blind')}>
          {words.helpOnceBlind}
        </p>
      )}
      <p class="kern-body">{words.helpContact}</p>
      <StoredHere language={language} mode={blind ? 'blind' : 'plain'} />
      {blind && (
        <template {...doorHook('confirmed', `${words.confirmedTitle} – ${surveyTitle}`)}>
          <ConfirmedContent
            language={language}
            entryHref={inLanguageHref(routes.entry.href(slug), language)}
            surveyTitle={surveyTitle}
            questionsHref={blind.questionsHref}
            token=""
            mode="blind"
          />
        </template>
      )}
    </CitizenLayout>
  )
}
