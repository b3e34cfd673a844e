import { availableReferences } from '@meinungsbild/analysis'
import { BlockView, Button, DataTable, Notice, SummaryList, textsFor } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { Guarded } from '../layout/guarded.tsx'
import { routes } from '../routes.ts'
import { KeyFigureTable } from './key-figure-table.tsx'
import { ManipulationSection, ReliabilityNotice } from './manipulation-section.tsx'
import { resultTexts } from './result.texts.ts'
import type { SurveyResults } from './results-of.ts'
import { surveyBlocks } from './survey-blocks.ts'

type ResultsProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  /** Only what may be read; `undefined` while it is locked. */
  readonly results: SurveyResults | undefined
  /** How many answers wait to be opened on record. */
  readonly answers: number
  /** How many still lie in a sealed ballot box. */
  readonly sealed: number
}

/** Everything that may be read of the answers, or why nothing may be read yet. */
export function ResultsPage({ frame, initiative, results, answers, sealed }: ResultsProps) {
  const texts = textsFor(resultTexts, frame.language)
  return (
    <InitiativeFrame frame={frame} initiative={initiative} title={texts.title} width="wide">
      {results ? (
        <Readable frame={frame} results={results} />
      ) : sealed > 0 && initiative.state.field.status === 'ended' ? (
        <Notice title={texts.locked}>
          <p>{texts.sealedReason}</p>
          <p>
            <a class="kern-link" href={routes.ballotBox.href({ id: initiative.id })}>
              {texts.toBox}
            </a>
          </p>
        </Notice>
      ) : (
        <>
          <Notice title={texts.locked}>
            <p>{texts.lockedReason}</p>
          </Notice>
          <h2>{texts.openHeading}</h2>
          <Guarded frame={frame} permission={initiative.may({ kind: 'openResults' })}>
            <Form frame={frame} action={routes.results.href({ id: initiative.id })}>
              <p>{texts.openLead(answers.toLocaleString(frame.language))}</p>
              <Button>{texts.open}</Button>
            </Form>
          </Guarded>
        </>
      )}
    </InitiativeFrame>
  )
}

function Readable({ frame, results }: { readonly frame: Frame; readonly results: SurveyResults }) {
  const { language } = frame
  const texts = textsFor(resultTexts, language)
  const { released, keyFigures } = results
  const shown = (figure: typeof released.participants) =>
    inLanguage(figure.kind === 'figure' ? figure.shown : figure.message, language)
  return (
    <>
      <ReliabilityNotice language={language} results={results} />
      <SummaryList
        facts={[
          { label: texts.participants, value: shown(released.participants) },
          ...(released.responseRate
            ? [{ label: texts.rate, value: shown(released.responseRate) }]
            : []),
          { label: texts.selection, value: inLanguage(released.statement, language) },
        ]}
      />
      <h2>{texts.keyFigures}</h2>
      <KeyFigureTable language={language} keyFigures={keyFigures} />
      <h2>{texts.byQuestion}</h2>
      <BlockView blocks={surveyBlocks(results, language)} />
      <ManipulationSection language={language} results={results} />
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
