import { textsFor, type FormError } from '@meinungsbild/design'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { BegunDraft } from '../draft.ts'
import { ReadOnlyNotice } from '../parts/draft-form.tsx'
import { LanguageForms } from './language-forms.tsx'
import { LanguageTable, MissingTable } from './language-tables.tsx'
import { TranslationFiles } from './translation-files.tsx'
import { translationTexts } from './translation.texts.ts'

export type TranslationView = {
  readonly frame: Frame
  readonly draft: BegunDraft
  readonly form: URLSearchParams
  readonly errors: readonly FormError[]
}

type TranslationPageProps = TranslationView & {
  readonly done?: 'added' | 'removed' | 'imported' | undefined
}

/** The languages of the questionnaire: how complete each is, where something is missing, files out and in. */
export function TranslationPage({ done, ...view }: TranslationPageProps) {
  const { frame, draft, errors } = view
  const texts = textsFor(translationTexts, frame.language)
  return (
    <InitiativeFrame
      width="wide"
      {...{ frame, errors }}
      initiative={draft.loaded}
      title={texts.title}
      done={done && texts[done]}
    >
      <p>
        <a class="kern-link" href={routes.questionnaire.href({ id: draft.loaded.id })}>
          {texts.backToOutline}
        </a>
      </p>
      <ReadOnlyNotice frame={frame} draft={draft} />
      <p>{texts.lead}</p>
      <LanguageTable frame={frame} draft={draft} />
      <MissingTable frame={frame} draft={draft} />
      <LanguageForms {...view} />
      <TranslationFiles {...view} />
    </InitiativeFrame>
  )
}
