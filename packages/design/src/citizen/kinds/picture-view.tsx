import { inLanguage, type Picture } from '@meinungsbild/questionnaire'
import { OurWords } from '../../layout/our-words.tsx'
import type { QuestionProps } from '../question-props.ts'
import { questionWords } from '../question.texts.ts'

/** What a screen reader can read in one go; a longer description is one to unfold, for everybody. */
const longest = 200

/** A picture with its caption. */
export function PictureView({ question, language, media }: QuestionProps<Picture>) {
  const words = questionWords(language)
  const alternative = inLanguage(question.alternative, language)
  const caption = inLanguage(question.text, language)
  const long = alternative.length > longest
  return (
    <figure class="picture" id={question.id}>
      <img
        class="picture__image"
        src={media.href(question.media)}
        alt={long ? words.pictureDescribed : alternative}
      />
      {caption !== '' && <figcaption class="kern-body kern-body--muted">{caption}</figcaption>}
      {long && (
        <details class="unfold">
          <summary>
            <OurWords language={language}>{words.pictureDescription}</OurWords>
          </summary>
          <p class="kern-body">{alternative}</p>
        </details>
      )}
    </figure>
  )
}
