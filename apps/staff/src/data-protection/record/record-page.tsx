import { ButtonLink, Buttons, SummaryList, textsFor } from '@meinungsbild/design'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { RecordValues } from './record-values.tsx'
import type { RecordLine } from './record-of.ts'
import { recordTexts } from './record.texts.ts'

type RecordProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly lines: readonly RecordLine[]
}

/** The record line by line, and as a file. */
export function RecordPage({ frame, initiative, lines }: RecordProps) {
  const { language } = frame
  const texts = textsFor(recordTexts, language)
  const file = (art: 'pdf' | 'odt' | 'json') =>
    routes.processingRecord.href({ id: initiative.id }, { art, sprache: language })
  return (
    <InitiativeFrame frame={frame} initiative={initiative} title={texts.heading}>
      <p>{texts.lead}</p>
      <SummaryList
        facts={lines.map(({ label, values }) => ({
          label,
          value: <RecordValues values={values} />,
        }))}
      />
      <Buttons>
        <ButtonLink href={file('pdf')}>{texts.pdf}</ButtonLink>
        <ButtonLink href={file('odt')}>{texts.odt}</ButtonLink>
        <ButtonLink href={file('json')} download>
          {texts.json}
        </ButtonLink>
      </Buttons>
    </InitiativeFrame>
  )
}
