import type { PublishedQuestion } from '@meinungsbild/exchange'
import { BlockView } from '../../block-view.tsx'
import type { ResultsLinks } from './results-links.ts'
import { resultsWords } from './results.texts.ts'

type QuestionFiguresProps = {
  readonly question: PublishedQuestion
  readonly language: string
  readonly links: ResultsLinks
  /** Of the headings in it; those of a question's figures begin with level 3. */
  readonly headingOffset: number
  /** Whether the file is there to be loaded. */
  readonly hasFile: boolean
}

/** What was answered to one question: chart, table, signs, and the table to load. */
export function QuestionFigures(props: QuestionFiguresProps) {
  const { question, language, links, headingOffset, hasFile } = props
  const words = resultsWords(language)
  return (
    <>
      <BlockView blocks={question.blocks} language={language} headingOffset={headingOffset} />
      {hasFile && question.file !== undefined && (
        <p class="kern-body">
          <a class="kern-link" href={links.file(question.file)} download>
            {words.load}
          </a>
        </p>
      )}
    </>
  )
}
