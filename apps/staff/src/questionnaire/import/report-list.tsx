import { Notice, textsFor } from '@meinungsbild/design'
import type { ReportLine } from '@meinungsbild/formats'
import type { Frame } from '../../layout/frame.ts'
import { groupedReport } from './grouped-report.ts'
import { reportTexts } from './report.texts.ts'

type ReportListProps = {
  readonly frame: Frame
  readonly report: readonly ReportLine[]
  readonly kind: ReportLine['kind']
  /** Tells the lists of a page apart. */
  readonly id: string
}

/** What was lost, or what was changed, with place and reason. Nothing where there is none. */
export function ReportList({ frame, report, kind, id }: ReportListProps) {
  const texts = textsFor(reportTexts, frame.language)
  const groups = groupedReport(report, kind, frame.language)
  if (groups.length === 0) return null
  return (
    <Notice tone={kind === 'lost' ? 'warning' : 'info'} title={texts[kind]}>
      <ul class="kern-list kern-list--bullet" id={id}>
        {groups.map((group) =>
          group.kind === 'reason' ? (
            <li key={group.reason}>
              {group.reason}
              <br />
              <span class="muted">{texts.places(group.places)}</span>
            </li>
          ) : (
            <li key={group.place}>
              {group.place}:
              <ul class="kern-list kern-list--bullet">
                {group.reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </li>
          ),
        )}
      </ul>
    </Notice>
  )
}
