import { ButtonLink, DataTable, textsFor } from '@meinungsbild/design'
import type { ReportLine } from '@meinungsbild/formats'
import type { Bilingual } from '@meinungsbild/procedure'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { modelTexts } from './model.texts.ts'

type ReadReportProps = {
  readonly frame: Frame
  /** Id of the draft that the file has become. */
  readonly id: string
  readonly title: Bilingual
  readonly report: readonly ReportLine[]
}

/** What was assumed and what was left out when a file became a draft. */
export function ReadReportPage({ frame, id, title, report }: ReadReportProps) {
  const { language } = frame
  const texts = textsFor(modelTexts, language)
  return (
    <StaffPage frame={frame} title={texts.reportTitle(title[language])} width="wide">
      <p>{report.length === 0 ? texts.reportNothing : texts.reportLead}</p>
      {report.length > 0 && (
        <DataTable
          caption={texts.reportLead}
          captionHidden
          rows={report}
          columns={[
            { head: texts.place, cell: ({ place }) => inLanguage(place, language) },
            {
              head: texts.kind,
              cell: ({ kind }) => (kind === 'lost' ? texts.lost : texts.guessed),
            },
            { head: texts.message, cell: ({ message }) => inLanguage(message, language) },
          ]}
        />
      )}
      <p>
        <ButtonLink href={routes.modelDraft.href({ model: id })} style="primary">
          {texts.toDraft}
        </ButtonLink>
      </p>
    </StaffPage>
  )
}
