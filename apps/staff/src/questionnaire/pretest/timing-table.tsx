import { DataTable, Notice, textsFor } from '@meinungsbild/design'
import { median } from './median.ts'
import { pageName } from './page-name.ts'
import type { PretestView } from './pretest-page.tsx'
import { pretestTexts } from './pretest.texts.ts'
import { timeTaken } from './time-taken.ts'
import { timingTexts } from './timing.texts.ts'
import { timingOf, tiringMinutes, type PageTiming } from './timing.ts'

/** How long the questionnaire takes, by page; with a warning where it tires people. */
export function TimingTable({ frame, draft, ownRuns }: PretestView) {
  const texts = {
    ...textsFor(pretestTexts, frame.language),
    ...textsFor(timingTexts, frame.language),
  }
  const { questionnaire } = draft
  const { pages, seconds } = timingOf(questionnaire)
  const [tiring, tooLong] = tiringMinutes
  const limit = [tooLong, tiring].find((minutes) => seconds > minutes * 60)
  const measured = median(ownRuns.filter(({ finished }) => finished).map(timeTaken))
  const finished = ownRuns.filter((run) => run.finished).length
  return (
    <section class="stack" id="dauer">
      <h2>{texts.timing}</h2>
      <p>{texts.timingLead}</p>
      {limit !== undefined && (
        <Notice tone="warning" title={texts.tiring(limit)}>
          <p>{limit === tooLong ? texts.tiringFifteen : texts.tiringTen}</p>
        </Notice>
      )}
      <DataTable<PageTiming | 'whole'>
        caption={texts.timing}
        captionHidden
        rows={[...pages, 'whole']}
        columns={[
          {
            head: texts.page,
            cell: (row) =>
              row === 'whole' ? (
                <strong>{texts.whole}</strong>
              ) : (
                pageName(questionnaire, row.page.id, frame.language)
              ),
          },
          {
            head: texts.questions,
            numeric: true,
            cell: (row) =>
              row === 'whole'
                ? pages.reduce((sum, { questions }) => sum + questions, 0)
                : row.questions,
          },
          {
            head: texts.duration,
            numeric: true,
            cell: (row) =>
              row === 'whole' ? (
                <strong>{texts.minutes(seconds)}</strong>
              ) : (
                texts.minutes(row.seconds)
              ),
          },
        ]}
      />
      {measured !== undefined && <p>{texts.measured(texts.minutes(measured), finished)}</p>}
    </section>
  )
}
