import type { Language } from '@meinungsbild/questionnaire'
import { OurWords } from '../../layout/our-words.tsx'
import { questionWords } from '../question.texts.ts'

/** Stands behind what has to be answered. */
export function RequiredMark({ language }: { readonly language: Language }) {
  return (
    <>
      {' '}
      <span class="kern-label__optional">
        (<OurWords language={language}>{questionWords(language).required}</OurWords>)
      </span>
    </>
  )
}
