import type { Language } from '@meinungsbild/questionnaire'
import { OurWords } from '../../layout/our-words.tsx'
import { citizenWords } from '../citizen.texts.ts'

/** Says that the answers have not arrived, and that they are not lost. Takes the focus, so that it is read first. */
export function UnsentNotice({ language }: { readonly language: Language }) {
  const words = citizenWords(language)
  return (
    <div class="kern-alert kern-alert--danger" role="alert" tabIndex={-1} autofocus>
      <div class="kern-alert__header">
        <span class="kern-icon kern-icon--danger" aria-hidden="true" />
        <h2 class="kern-title">
          <OurWords language={language}>{words.unsentTitle}</OurWords>
        </h2>
      </div>
      <div class="kern-alert__body">
        <p class="kern-body">
          <OurWords language={language}>{words.unsentText}</OurWords>
        </p>
      </div>
    </div>
  )
}
