import { BlockView, textsFor } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { QuestionResults } from '../figures/by-question.ts'
import { QuestionFigures } from '../figures/question-figures.tsx'
import type { FittedMaps } from '../maps/fitted-map.ts'
import type { SurveyResults } from '../results-of.ts'
import { anchorOf } from './jump-list.tsx'
import { overviewTexts } from './overview.texts.ts'

type QuestionSectionProps = {
  readonly frame: Frame
  readonly initiative: string
  readonly question: QuestionResults
  readonly results: SurveyResults
  readonly maps: FittedMaps
}

/** One question among all: its figures, and the way to more of them. */
export function QuestionSection(props: QuestionSectionProps) {
  const { frame, initiative, question, results, maps } = props
  const { language } = frame
  const texts = textsFor(overviewTexts, language)
  const [{ variable }] = question.results
  const text = inLanguage(variable.text, language)
  const mayBreakDown =
    results.released.protection === 'suppressed' &&
    question.results.some(({ kind }) => kind === 'categories' || kind === 'numbers')
  const own = question.results.map((result) => result.variable.id)
  const hasMap = [
    ...own,
    ...results.released.breakdowns.flatMap(({ variable: { id }, by }) =>
      own.includes(id) ? [by.id] : [],
    ),
  ].some((id) => maps.has(id))
  return (
    <section class="stack" id={anchorOf(question.id)}>
      <BlockView blocks={[{ kind: 'heading', level: 2, text }]} language={language} />
      <QuestionFigures {...{ frame, initiative, question, results }} level={4} />
      {mayBreakDown && (
        <p>
          <a
            class="kern-link"
            href={routes.resultQuestion.href({ id: initiative, question: question.id })}
            aria-label={(hasMap ? texts.mapOf : texts.breakDownOf)(text)}
          >
            {hasMap ? texts.map : texts.breakDown}
          </a>
        </p>
      )}
    </section>
  )
}
