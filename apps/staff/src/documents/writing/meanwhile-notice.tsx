import { Notice, textsFor } from '@meinungsbild/design'
import type { DocumentDefinition, DocumentVersion } from '@meinungsbild/procedure'
import type { Frame } from '../../layout/frame.ts'
import { documentsTexts } from '../documents.texts.ts'
import type { Meanwhile } from './writing.ts'
import { writingTexts } from './writing.texts.ts'

type MeanwhileNoticeProps = {
  readonly frame: Frame
  readonly definition: DocumentDefinition
  readonly latest: DocumentVersion | undefined
  readonly meanwhile: Meanwhile
}

/** That somebody else has saved, or one's other window has gone on; section by section what came of it. */
export function MeanwhileNotice({ frame, definition, latest, meanwhile }: MeanwhileNoticeProps) {
  const { language } = frame
  const texts = textsFor(documentsTexts, language)
  const words = textsFor(writingTexts, language)
  const { kind, taken, conflicts } = meanwhile
  const isWindow = kind === 'window'
  const lead = isWindow
    ? words.windowDetail
    : texts.conflict(latest?.by.name ?? '', latest?.version ?? 0)
  return (
    <Notice tone="warning" title={isWindow ? words.windowTitle : texts.conflictTitle}>
      <p>{lead}</p>
      <SectionNames {...{ frame, definition }} ids={conflicts} lead={words.conflicts} />
      <SectionNames {...{ frame, definition }} ids={taken} lead={words.taken} />
    </Notice>
  )
}

type SectionNamesProps = Pick<MeanwhileNoticeProps, 'frame' | 'definition'> & {
  readonly ids: readonly string[]
  readonly lead: string
}

function SectionNames({ frame, definition, ids, lead }: SectionNamesProps) {
  const named = definition.sections.filter(({ id }) => ids.includes(id))
  if (named.length === 0) return null
  return (
    <p>
      {lead}{' '}
      {named.map(({ id, heading }, index) => (
        <>
          {index > 0 && ', '}
          <a class="kern-link" href={`#feld-sections.${id}`}>
            {heading[frame.language]}
          </a>
        </>
      ))}
    </p>
  )
}
