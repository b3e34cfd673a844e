import { DataTable, Fold, SummaryList, textsFor } from '@meinungsbild/design'
import { flawSentence } from '@meinungsbild/participants'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { SettledList } from './draw.ts'
import { drawTexts } from './draw.texts.ts'

type ReadReportProps = { readonly frame: Frame; readonly settled: SettledList }

/** More are read in the file with all of them. */
const shownFlaws = 100

/** What the lines of a file come to: who can be drawn, who is left out and why, which lines are refused. */
export function ReadReport({ frame, settled }: ReadReportProps) {
  const texts = textsFor(drawTexts, frame.language)
  const { read, people, objected } = settled.list
  const { leftOut } = read
  const shown = (count: number) => count.toLocaleString(frame.language)
  const ifAny = (label: string, count: number) =>
    count === 0 ? [] : [{ label, value: shown(count) }]
  return (
    <section class="stack" aria-labelledby="bericht">
      <h2 id="bericht">{texts.report}</h2>
      <SummaryList
        facts={[
          { label: texts.lines, value: shown(read.lines) },
          { label: texts.people, value: <strong>{shown(people.length)}</strong> },
          { label: texts.blocked, value: shown(leftOut.blocked) },
          ...ifAny(texts.tooYoung, leftOut.tooYoung),
          ...ifAny(texts.tooOld, leftOut.tooOld),
          ...ifAny(texts.secondary, leftOut.secondary),
          ...ifAny(texts.objected, objected),
          { label: texts.duplicates, value: shown(read.duplicates.length) },
          { label: texts.flaws, value: shown(read.flaws.length) },
        ]}
      />
      {read.flaws.length > 0 && <Flaws frame={frame} settled={settled} />}
      {read.duplicates.length > 0 && <Duplicates frame={frame} settled={settled} />}
    </section>
  )
}

function Flaws({ frame, settled }: ReadReportProps) {
  const { language } = frame
  const texts = textsFor(drawTexts, language)
  const { flaws } = settled.list.read
  return (
    <Fold title={texts.flawsTitle(flaws.length.toLocaleString(language))} id="fehler" open>
      <p>{texts.flawsLead}</p>
      <DownloadLink frame={frame} settled={settled} more={flaws.length > shownFlaws} />
      <DataTable
        caption={texts.flaws}
        captionHidden
        rows={flaws.slice(0, shownFlaws)}
        columns={[
          { head: texts.line, cell: ({ line }) => line },
          { head: texts.reason, cell: ({ code }) => flawSentence(code)[language] },
        ]}
      />
    </Fold>
  )
}

function Duplicates({ frame, settled }: ReadReportProps) {
  const { language } = frame
  const texts = textsFor(drawTexts, language)
  const { duplicates } = settled.list.read
  return (
    <Fold title={texts.duplicatesTitle(duplicates.length.toLocaleString(language))} id="doppelte">
      <p>{texts.duplicatesLead}</p>
      <DownloadLink frame={frame} settled={settled} more={duplicates.length > shownFlaws} />
      <DataTable
        caption={texts.duplicates}
        captionHidden
        rows={duplicates.slice(0, shownFlaws)}
        columns={[
          { head: texts.line, cell: ({ line }) => line },
          { head: texts.reason, cell: ({ kept }) => texts.duplicateOf(String(kept)) },
        ]}
      />
    </Fold>
  )
}

function DownloadLink({ frame, settled, more }: ReadReportProps & { readonly more: boolean }) {
  const texts = textsFor(drawTexts, frame.language)
  return (
    <p>
      {more && `${texts.first(String(shownFlaws))} `}
      <a class="kern-link" href={routes.sampleFlaws.href({ id: settled.initiative.id })} download>
        {texts.download}
      </a>
    </p>
  )
}
