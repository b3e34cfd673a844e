import { inLanguage, type Download } from '@meinungsbild/questionnaire'
import { FileLink } from '../files/file-link.tsx'
import type { QuestionProps } from '../question-props.ts'

/** A document to read. It is saved, not opened in the page's place: what was typed stays. */
export function DownloadView({ question, language, media }: QuestionProps<Download>) {
  return (
    <div id={question.id}>
      <FileLink {...{ media, language }} name={question.media}>
        {inLanguage(question.text, language)}
      </FileLink>
      {question.help !== undefined && (
        <p class="kern-body kern-body--muted">{inLanguage(question.help, language)}</p>
      )}
    </div>
  )
}
