import type { CitizenFrame } from '../citizen/citizen-frame.ts'
import { CitizenPage } from '../citizen/citizen-page.tsx'
import { ErrorSummary, type FormError } from '../kit/error-summary.tsx'
import { InterfaceLanguage } from '../staff/interface-language.ts'
import { textsFor, uiLanguage } from '../texts.ts'
import { BarrierFieldsView, type BarrierFields } from './barrier-fields.tsx'
import { barrierFormTexts } from './barrier-form.texts.ts'

export type BarrierPageProps = {
  readonly frame: CitizenFrame
  readonly action: string
  readonly fields: BarrierFields
  readonly errors: readonly FormError[]
  /** More are waiting than can be taken. */
  readonly full?: boolean
}

/** Where citizens report a barrier. */
export function BarrierPage({ frame, action, fields, errors, full = false }: BarrierPageProps) {
  const { language } = frame
  const words = textsFor(barrierFormTexts, language)
  const title = errors.length > 0 ? `${words.error}: ${words.title}` : words.title
  const said = full ? [{ message: `${words.fullTitle} ${words.fullText}` }] : errors
  return (
    <InterfaceLanguage.Provider value={uiLanguage(language)}>
      <CitizenPage frame={frame} title={title}>
        <ErrorSummary errors={said} />
        <h1 class="kern-heading-large">{words.title}</h1>
        <p class="kern-body">{words.lead}</p>
        <p class="kern-body">{words.kept}</p>
        <form class="journey" method="post" action={action} noValidate>
          <input type="hidden" name="language" value={language} />
          <BarrierFieldsView language={language} fields={fields} errors={errors} />
        </form>
      </CitizenPage>
    </InterfaceLanguage.Provider>
  )
}

/** It has arrived. */
export function BarrierThanksPage({ frame }: { readonly frame: CitizenFrame }) {
  const words = textsFor(barrierFormTexts, frame.language)
  const { accessibility } = frame.links
  return (
    <CitizenPage frame={frame} title={words.sentTitle}>
      <h1 class="kern-heading-large">{words.sentTitle}</h1>
      <p class="kern-body">{words.sentText}</p>
      {accessibility !== undefined && (
        <p class="kern-body">
          <a class="kern-link" href={accessibility}>
            {words.toDeclaration}
          </a>
        </p>
      )}
    </CitizenPage>
  )
}
