import type { ReleasedResults } from '@meinungsbild/analysis'
import {
  BlockView,
  Button,
  FileField,
  RadioGroup,
  SummaryList,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { ReportLine } from '@meinungsbild/formats'
import { inLanguage } from '@meinungsbild/questionnaire'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { resultBlocks } from '../../results/result-blocks.ts'
import { routes } from '../../routes.ts'
import type { BegunDraft } from '../draft.ts'
import { ReportList } from '../import/report-list.tsx'
import { earlierAnswersTexts } from './earlier-answers.texts.ts'

export const selections = ['random', 'census', 'selfSelected'] as const

type EarlierAnswersProps = {
  readonly frame: Frame
  readonly draft: BegunDraft
  readonly selection: string
  readonly errors: readonly FormError[]
}

/** Choosing the file, and saying how its people were chosen: that decides what may be said of them. */
export function EarlierAnswersPage({ frame, draft, selection, errors }: EarlierAnswersProps) {
  const texts = textsFor(earlierAnswersTexts, frame.language)
  const { loaded } = draft
  return (
    <InitiativeFrame {...{ frame, errors }} initiative={loaded} title={texts.title}>
      <p>{texts.lead}</p>
      <p>{texts.notStored}</p>
      <Form frame={frame} action={routes.earlierAnswers.href({ id: loaded.id })} files>
        <FileField
          name="file"
          label={texts.file}
          hint={texts.fileHint}
          error={errorAt(errors, 'file')}
          accept=".lsr,.lsa,.csv,.txt,.vv"
        />
        <RadioGroup
          name="selection"
          label={texts.selection}
          value={selection}
          options={selections.map((value) => ({ value, label: texts[value] }))}
          error={errorAt(errors, 'selection')}
        />
        <Button>{texts.read}</Button>
      </Form>
    </InitiativeFrame>
  )
}

type CountedAnswersProps = Pick<EarlierAnswersProps, 'frame' | 'draft'> & {
  readonly answers: number
  /** How many lack an answer that the form asks for. */
  readonly unanswered: number
  readonly report: readonly ReportLine[]
  readonly released: ReleasedResults
}

/** What could be read, what not, and the tables. */
export function CountedAnswersPage(props: CountedAnswersProps) {
  const { frame, draft, answers, unanswered, report, released } = props
  const { language } = frame
  const texts = textsFor(earlierAnswersTexts, language)
  const { participants, statement } = released
  const shown = (count: number) => count.toLocaleString(language)
  return (
    <InitiativeFrame frame={frame} initiative={draft.loaded} title={texts.title} width="wide">
      {answers === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <p>
          <strong>{texts.found(shown(answers))}</strong>
          {unanswered > 0 && ` ${texts.unanswered(shown(unanswered))}`}
        </p>
      )}
      <ReportList {...{ frame, report }} kind="lost" id="verloren" />
      <ReportList {...{ frame, report }} kind="changed" id="geaendert" />
      {answers > 0 && (
        <>
          <SummaryList
            facts={[
              {
                label: texts.participants,
                value: inLanguage(
                  participants.kind === 'figure' ? participants.shown : participants.message,
                  language,
                ),
              },
              { label: texts.selectionFact, value: inLanguage(statement, language) },
            ]}
          />
          <BlockView blocks={resultBlocks(released, language)} />
        </>
      )}
    </InitiativeFrame>
  )
}
