import type { Language, MediaName } from '@meinungsbild/questionnaire'
import { OurWords } from '../../layout/our-words.tsx'
import { citizenWords } from '../citizen.texts.ts'
import { FileLink } from '../files/file-link.tsx'
import { fileFacts, type MediaSource } from '../files/media-source.ts'

export type SignLanguageProps = {
  readonly video: MediaName
  readonly media: MediaSource
  readonly language: Language
}

/** The page as a video in sign language, to unfold. Nothing of it is loaded before it is played. */
export function SignLanguage({ video, media, language }: SignLanguageProps) {
  const words = citizenWords(language)
  return (
    <details class="unfold">
      <summary>
        <span class="kern-icon kern-icon--sign-language" aria-hidden="true" />
        <OurWords language={language}>{words.signLanguage}</OurWords>
      </summary>
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- it is the page's own words, signed, without sound */}
      <video class="unfold__video" controls preload="none">
        <source src={media.href(video)} type={fileFacts(media, video)?.type} />
      </video>
      <FileLink {...{ media, language }} name={video}>
        <OurWords language={language}>{words.saveVideo}</OurWords>
      </FileLink>
    </details>
  )
}
