import { DataTable, formatDay, textsFor } from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import type { Frame } from '../layout/frame.ts'
import type { RecordPaper } from '../papers/records/record-paper.ts'
import { recordPapers } from '../papers/records/record-papers.ts'
import { routes } from '../routes.ts'
import { documentsTexts } from './documents.texts.ts'
import { PaperLinks } from './paper-links.tsx'

type RecordListProps = { readonly frame: Frame; readonly initiative: ShownInitiative }

/** Papers about what is done by forms: Auftrag, Steckbrief, Rückmeldungen, Einladungen and others. */
export function RecordList({ frame, initiative }: RecordListProps) {
  const { language } = frame
  const texts = textsFor(documentsTexts, language)
  const { id, state, at } = initiative
  return (
    <DataTable<RecordPaper>
      caption={texts.acts}
      rows={recordPapers(state, at)}
      columns={[
        { head: texts.act, cell: ({ title }) => title[language] },
        { head: texts.actAt, cell: (record) => formatDay(record.at, language) },
        {
          head: texts.paper,
          cell: ({ id: paper, title }) => (
            <PaperLinks
              language={language}
              name={title[language]}
              href={(query) => routes.recordPaper.href({ id, paper }, query)}
            />
          ),
        },
      ]}
    />
  )
}
