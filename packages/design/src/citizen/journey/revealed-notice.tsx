import { fields, inLanguage, type Question } from '@meinungsbild/questionnaire'
import { OurWords } from '../../layout/our-words.tsx'
import { citizenWords } from '../citizen.texts.ts'

export type RevealedNoticeProps = {
  readonly questions: readonly Question[]
  readonly language: string
}

/** Says that an answer has brought up more questions on the same page, with a link to each. Takes the focus. */
export function RevealedNotice({ questions, language }: RevealedNoticeProps) {
  if (questions.length === 0) return null
  return (
    <div class="kern-alert kern-alert--info" tabIndex={-1} autofocus>
      <div class="kern-alert__header">
        <span class="kern-icon kern-icon--info" aria-hidden="true" />
        <h2 class="kern-title">
          <OurWords language={language}>
            {citizenWords(language).revealed(questions.length)}
          </OurWords>
        </h2>
      </div>
      <div class="kern-alert__body">
        <ul class="kern-list">
          {questions.map((question) => (
            <li>
              <a
                class="kern-link"
                href={`#${encodeURIComponent(fields(question)[0] ?? question.id)}`}
              >
                {inLanguage(question.text, language)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
