import { Card, SummaryList, Timeline, formatDay, textsFor, type Fact } from '@meinungsbild/design'
import { disposalSentence } from '@meinungsbild/procedure'
import { StaffPage } from '../layout/staff-page.tsx'
import { officeWords } from '../people/signature-words.ts'
import { routes } from '../routes.ts'
import type { MatterProps } from './act-form.tsx'
import { ArchiveCards } from './archive-cards.tsx'
import { DestroyCard, HoldCard, HoldNotice, RawDataCard } from './destruction-cards.tsx'
import { disposalStage } from './disposal-stage.ts'
import { disposalTexts } from './disposal.texts.ts'

type DisposalPageProps = MatterProps & {
  readonly counts:
    | { readonly answers: number; readonly files: number; readonly texts: number }
    | undefined
}

/** One file after z.d.A.: its two clocks, what the archive said, and once it is gone the record of that. */
export function DisposalPage(props: DisposalPageProps) {
  const { frame, matter, sent, counts } = props
  const { language } = frame
  const texts = textsFor(disposalTexts, language)
  const { file, state, initiative } = matter
  return (
    <StaffPage
      frame={frame}
      initiative={initiative}
      title={initiative ? texts.title : texts.titleOf(file.title)}
      errors={sent?.errors ?? []}
    >
      <HoldNotice {...props} />
      <SummaryList facts={state.file ? recordFacts(props) : clockFacts(props)} />
      {initiative && (
        <>
          <RawDataCard {...props} counts={counts} />
          <ArchiveCards {...props} />
          <DestroyCard {...props} />
          <HoldCard {...props} />
        </>
      )}
      <Card title={texts.history}>
        {state.entries.length === 0 ? (
          <p>{texts.nothing}</p>
        ) : (
          <Timeline
            entries={state.entries.toReversed().map((entry) => ({
              at: entry.at,
              title: disposalSentence(entry)[language],
              actor: officeWords(entry.by, language),
            }))}
          />
        )}
      </Card>
      <p>
        <a class="kern-link" href={routes.disposals.href()}>
          {texts.all}
        </a>
      </p>
    </StaffPage>
  )
}

function clockFacts({ frame: { language }, matter }: MatterProps): readonly Fact[] {
  const texts = textsFor(disposalTexts, language)
  const { file, clocks, state, today } = matter
  const rawData = () => {
    if (state.rawData) return texts.rawDataGone
    if (clocks.rawData === undefined) return texts.rawDataNone
    const due = formatDay(clocks.rawData.due, language)
    return today >= clocks.rawData.due ? texts.rawDataDue(due) : texts.rawDataFrom(due)
  }
  return [
    { label: texts.number, value: file.number },
    { label: texts.closed, value: clocks.file && formatDay(clocks.file.closed, language) },
    { label: texts.until, value: clocks.file && formatDay(clocks.file.until, language) },
    { label: texts.rawData, value: rawData() },
    { label: texts.state, value: disposalStage(state, clocks.file?.until, today, texts).label },
  ]
}

/** Vernichtungsnachweis. */
function recordFacts({ frame: { language }, matter }: MatterProps): readonly Fact[] {
  const texts = textsFor(disposalTexts, language)
  const { file, state } = matter
  const record = state.file
  if (record === undefined) return []
  return [
    { label: texts.number, value: file.number },
    { label: texts.begun, value: formatDay(record.begun, language) },
    { label: texts.closed, value: formatDay(record.closed, language) },
    { label: texts.until, value: formatDay(record.retentionEnd, language) },
    { label: texts.destroyedOn, value: formatDay(record.at, language) },
    { label: texts.entries, value: String(record.entries) },
    { label: texts.documents, value: String(record.documents) },
    { label: texts.lastHash, value: <code>{record.hash}</code> },
    {
      label: texts.archiveAnswer,
      value: `${record.answer === 'A' ? texts.answerA : texts.answerV} (${record.reference})`,
    },
    { label: texts.reason, value: record.reason },
  ]
}
