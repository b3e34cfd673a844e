import { availableReferences, type WaveSeries } from '@meinungsbild/analysis'
import { BlockView, DataTable, textsFor, type FormError } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import { ToOpenAnswers } from '../../open-answers/to-open-answers.tsx'
import type { ListResponse } from '../../participants/list/list-response.ts'
import { StratumTable } from '../../participants/list/stratum-table.tsx'
import { ToDownloads } from '../../result-tables/to-downloads.tsx'
import { routes } from '../../routes.ts'
import { byQuestion } from '../figures/by-question.ts'
import type { FigureBlock } from '../figures/figure-block.ts'
import { FigureView } from '../figures/figure-view.tsx'
import type { FittedMaps } from '../maps/fitted-map.ts'
import { ManipulationSection, ReliabilityNotice } from '../manipulation-section.tsx'
import { EarlyReadingSection } from '../reading/early-reading-section.tsx'
import { Lock } from '../reading/lock.tsx'
import { OpenResults, type ToOpen } from '../reading/open-results.tsx'
import type { ReadResults } from '../reading/read-results.ts'
import { RightNotice } from '../reading/right-notice.tsx'
import { respondersOf } from '../responders/responders-of.ts'
import { RespondersSection } from '../responders/responders-section.tsx'
import { resultTexts } from '../result.texts.ts'
import type { SurveyResults } from '../results-of.ts'
import { leftOutBlocks } from '../survey-blocks.ts'
import { Facts } from './facts.tsx'
import { JumpList } from './jump-list.tsx'
import { KeyFigureSection } from './key-figure-section.tsx'
import { overviewTexts } from './overview.texts.ts'
import { QuestionSection } from './question-section.tsx'
import { TrendSection } from './trend-section.tsx'

/** What stands on the overview beside the figures of the questions. */
export type OverviewMatter = {
  readonly course: FigureBlock | undefined
  /** The maps on which answers can be shown. */
  readonly maps: FittedMaps
  readonly series: readonly WaveSeries[]
  readonly response: ListResponse | undefined
}

type OverviewProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly read: ReadResults
  /** Only where something may be read. */
  readonly matter: OverviewMatter | undefined
  readonly toOpen: ToOpen
  readonly typed: string
  readonly errors: readonly FormError[]
}

/** Everything that may be read of the answers, or why nothing may be read yet. */
export function OverviewPage(props: OverviewProps) {
  const { frame, initiative, read, matter, errors } = props
  const { title } = textsFor(resultTexts, frame.language)
  return (
    <InitiativeFrame {...{ frame, initiative, title, errors }} width="wide">
      {read.kind === 'readable' && matter && (
        <>
          <ReliabilityNotice language={frame.language} results={read.results} />
          <RightNotice {...{ frame, initiative }} right={read.right} results={read.results} />
          {initiative.state.field.status === 'ended' && read.right.by === 'plan' && (
            <OpenResults {...props} />
          )}
          <Readable {...{ frame, initiative, matter }} results={read.results} />
        </>
      )}
      {read.kind === 'locked' && <Lock {...props} code={read.code} />}
      {read.kind === 'locked' && read.code === 'fieldRunning' && <EarlyReadingSection {...props} />}
    </InitiativeFrame>
  )
}

type ReadableProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly matter: OverviewMatter
  readonly results: SurveyResults
}

function Readable({ frame, initiative, matter, results }: ReadableProps) {
  const { language } = frame
  const texts = textsFor(resultTexts, language)
  const { id } = initiative
  const { course, maps, series, response } = matter
  const questions = byQuestion(results.released.variables)
  const chart = (bild: string) => (art: string) => routes.resultsChart.href({ id }, { bild, art })
  return (
    <>
      <Facts frame={frame} initiative={id} results={results} />
      <BlockView blocks={leftOutBlocks(results, language)} language={language} />
      {course && <FigureView language={language} figure={course} href={chart('feld')} />}
      <KeyFigureSection frame={frame} initiative={id} results={results} />
      <TrendSection
        frame={frame}
        series={series}
        href={(place, format) => chart(`verlauf-${place}`)(format)}
      />
      <h2>{texts.byQuestion}</h2>
      <MoreWays frame={frame} initiative={initiative} results={results} />
      <JumpList frame={frame} questionnaire={results.questionnaire} questions={questions} />
      {questions.map((question) => (
        <QuestionSection {...{ frame, question, results, maps }} initiative={id} />
      ))}
      {response && <StratumTable frame={frame} response={response} mayKeep={false} />}
      <RespondersSection frame={frame} responders={respondersOf(results)} />
      <ManipulationSection language={language} results={results} />
      <References frame={frame} results={results} />
    </>
  )
}

/** The ways to what is told of the answers elsewhere; single answers and free tables only once the field is over. */
function MoreWays({ frame, initiative, results }: Omit<ReadableProps, 'matter'>) {
  const texts = textsFor(overviewTexts, frame.language)
  if (results.released.protection === 'perturbed') return null
  return (
    <>
      <ToOpenAnswers frame={frame} initiative={initiative} />
      <p>
        <a class="kern-link" href={routes.drivers.href({ id: initiative.id })}>
          {texts.toDrivers}
        </a>
      </p>
      <ToDownloads frame={frame} initiative={initiative} />
    </>
  )
}

/** How figures are quoted in texts; only of results that may be quoted. */
function References({ frame, results }: Pick<ReadableProps, 'frame' | 'results'>) {
  const { language } = frame
  const texts = textsFor(resultTexts, language)
  const { released, keyFigures } = results
  if (released.protection === 'perturbed') return null
  return (
    <>
      <h2>{texts.references}</h2>
      <p>{texts.referencesLead}</p>
      <details>
        <summary>{texts.references}</summary>
        <DataTable
          caption={texts.references}
          captionHidden
          rows={availableReferences(released, keyFigures)}
          columns={[
            { head: texts.reference, cell: ({ source }) => <code>{source}</code> },
            { head: texts.meaning, cell: ({ label }) => inLanguage(label, language) },
            { head: texts.value, cell: (row) => inLanguage(row.shown, language), numeric: true },
          ]}
        />
      </details>
    </>
  )
}
