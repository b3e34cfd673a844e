import { textsFor } from '@meinungsbild/design'
import { inLanguage, type Questionnaire } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'
import { shortened } from '../../questionnaire/condition/variable-label.ts'
import type { QuestionResults } from '../figures/by-question.ts'
import { overviewTexts } from './overview.texts.ts'

type JumpListProps = {
  readonly frame: Frame
  readonly questionnaire: Questionnaire
  readonly questions: readonly QuestionResults[]
}

/** Where the results of a question stand on the page. */
export function anchorOf(question: string): string {
  return `frage-${question}`
}

/** Ways to every question, by the pages of the questionnaire. */
export function JumpList({ frame, questionnaire, questions }: JumpListProps) {
  const { language } = frame
  const texts = textsFor(overviewTexts, language)
  const pages = questionnaire.pages
    .map(({ title = {}, questions: asked }, index) => ({
      title: inLanguage(title, language) || texts.page(index + 1),
      questions: questions.filter(({ id }) => asked.some((question) => question.id === id)),
    }))
    .filter((page) => page.questions.length > 0)
  return (
    <nav class="jump-list" aria-label={texts.jump}>
      {pages.map((page) => (
        <div class="jump-list__page">
          <p class="jump-list__title">{page.title}</p>
          <ul>
            {page.questions.map(({ id, results: [{ variable }] }) => (
              <li>
                <a class="kern-link" href={`#${anchorOf(id)}`}>
                  {shortened(inLanguage(variable.text, language)) || id}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
