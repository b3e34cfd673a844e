import type { FreeTable, VariableResult, WaveSeries } from '@meinungsbild/analysis'
import { BlockView, textsFor, type FormError } from '@meinungsbild/design'
import { inLanguage, type Variable } from '@meinungsbild/questionnaire'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import { variableLabel } from '../../questionnaire/condition/variable-label.ts'
import { routes } from '../../routes.ts'
import type { QuestionResults } from '../figures/by-question.ts'
import type { FigureBlock } from '../figures/figure-block.ts'
import { FigureView } from '../figures/figure-view.tsx'
import { signsIn } from '../figures/explained-signs.ts'
import { QuestionFigures } from '../figures/question-figures.tsx'
import { MapSection } from '../maps/map-section.tsx'
import type { QuestionMap } from '../maps/question-maps.ts'
import { anchorOf } from '../overview/jump-list.tsx'
import { TrendSection } from '../overview/trend-section.tsx'
import type { ResultsAtHand } from '../reading/results-for.ts'
import { FreeForm } from './free-form.tsx'
import { fieldNames, type FreeQuery, type ReadRequest } from './free-query.ts'
import { FreeTableView } from './free-table-view.tsx'
import { breakdownsOf, isShown } from './question-at-hand.ts'
import { questionTexts } from './question.texts.ts'

/** The table that was asked for, or why there is none. */
export type AskedTable =
  | FreeTable
  | Exclude<ReadRequest, { readonly kind: 'request' }>
  /** Answers have been deleted that too few others hide. */
  | { readonly kind: 'resting' }

export type QuestionPageProps = {
  readonly frame: Frame
  readonly at: ResultsAtHand
  readonly question: QuestionResults
  /** The row that is broken down; the question itself where it has no rows. */
  readonly row: VariableResult
  readonly planned: readonly FigureBlock[]
  readonly maps: readonly QuestionMap[]
  /** Whether the house has districts that answers could stand for. */
  readonly hasSets: boolean
  readonly series: readonly WaveSeries[]
  readonly query: FreeQuery
  /** The query as it stands in the address. */
  readonly search: URLSearchParams
  /** All variables of the questionnaire. */
  readonly asked: readonly Variable[]
  readonly table: AskedTable | undefined
  readonly errors: readonly FormError[]
}

/** One question: everybody's answers, the breakdowns of the plan, its waves, and free tables. */
export function QuestionPage(props: QuestionPageProps) {
  const { frame, at, question, series, errors } = props
  const { language } = frame
  const texts = textsFor(questionTexts, language)
  const { initiative, results } = at
  const place = { id: initiative.id, question: question.id }
  const title = inLanguage(question.results[0].variable.text, language) || question.id
  return (
    <InitiativeFrame {...{ frame, initiative, title, errors }} width="wide">
      <p>
        <a
          class="kern-link"
          href={`${routes.results.href({ id: initiative.id })}#${anchorOf(question.id)}`}
        >
          {texts.back}
        </a>
      </p>
      <section class="stack" aria-labelledby="alle">
        <h2 id="alle">{texts.all}</h2>
        <QuestionFigures {...{ frame, question, results }} initiative={initiative.id} level={3} />
      </section>
      <Planned {...props} />
      <MapSection
        {...props}
        initiative={initiative.id}
        question={question.id}
        breakdowns={breakdownsOf(props.row, results.released)}
        isChanged={results.released.protection === 'perturbed'}
      />
      <TrendSection
        frame={frame}
        series={series}
        href={(number, art) =>
          routes.resultQuestionChart.href(place, { bild: `verlauf-${number}`, art })
        }
      />
      <section class="stack" aria-labelledby="frei">
        <h2 id="frei">{texts.free}</h2>
        <p>{texts.freeLead}</p>
        <FreeForm {...props} />
        <FreeTableView {...props} />
      </section>
    </InitiativeFrame>
  )
}

/** What the plan breaks down; of a question with rows, the row that is looked at. */
function Planned({ frame, at, question, row, planned }: QuestionPageProps) {
  const { language } = frame
  const texts = textsFor(questionTexts, language)
  const { rowLabel, id } = row.variable
  const breakdowns = breakdownsOf(row, at.results.released)
  if (breakdowns.length === 0 || row.kind === 'texts' || row.kind === 'withheld') return null
  const hidden = breakdowns.filter((breakdown) => !isShown(breakdown))
  const place = { id: at.initiative.id, question: question.id }
  return (
    <section class="stack" aria-labelledby="gliederung">
      <h2 id="gliederung">
        {rowLabel === undefined ? texts.planned : texts.plannedOf(inLanguage(rowLabel, language))}
      </h2>
      <p>{texts.plannedLead}</p>
      {planned.map((figure, index) => (
        <FigureView
          language={language}
          figure={figure}
          href={(art) =>
            routes.resultQuestionChart.href(place, {
              bild: `gliederung-${index}`,
              [fieldNames.row]: id,
              art,
            })
          }
        />
      ))}
      {hidden.map(({ by }) => (
        <p>{texts.plannedHidden(variableLabel(by, language))}</p>
      ))}
      <BlockView
        blocks={signsIn(
          planned.map(({ table }) => table),
          language,
        )}
        language={language}
      />
    </section>
  )
}
