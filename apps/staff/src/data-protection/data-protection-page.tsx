import { ButtonLink, Buttons, Card, Notice, TaskList, textsFor } from '@meinungsbild/design'
import type { Recheck } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import type { Frame } from '../layout/frame.ts'
import { OpinionList } from '../opinions/opinion-list.tsx'
import { privacyNoticeTexts } from '../privacy-notice/privacy-notice.texts.ts'
import { routes } from '../routes.ts'
import { dataProtectionTexts } from './data-protection.texts.ts'
import type { ProtectionFacts } from './facts/protection-facts.ts'
import { ObstacleNotice } from './obstacle-notice.tsx'
import { RecheckNotice } from './recheck-notice.tsx'
import type { ReleaseObstacle } from './release-obstacles.ts'
import { settledParts } from './settled-parts.ts'

export type DataProtectionProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly facts: ProtectionFacts
  readonly obstacles: readonly ReleaseObstacle[]
  readonly recheck: Recheck | undefined
}

/** What is missing first, then what is settled, what follows from it, and the folder. */
export function DataProtectionPage(props: DataProtectionProps) {
  const { frame, initiative, facts, recheck } = props
  const { language } = frame
  const texts = textsFor(dataProtectionTexts, language)
  const claim = textsFor(privacyNoticeTexts, language)
  const { id, state } = initiative
  const file = (art: 'pdf' | 'odt') =>
    routes.protectionFolder.href({ id }, { art, sprache: language })
  const officers = state.opinions.filter(({ by }) => by.role === 'dataProtectionOfficer')
  return (
    <InitiativeFrame frame={frame} initiative={initiative} title={texts.title}>
      <p>{texts.lead}</p>
      <Obstacles {...props} />
      <RecheckNotice frame={frame} recheck={recheck} />
      <h2>{texts.settled}</h2>
      <TaskList tasks={settledParts(initiative.id, facts, recheck, language)} />
      <h2>{texts.computed}</h2>
      <TaskList
        tasks={[
          { title: texts.record, href: routes.processingRecord.href({ id }) },
          { title: texts.measures, href: routes.protectionMeasures.href({ id }) },
          { title: texts.notices, href: routes.protectionNotices.href({ id }) },
          { title: texts.house, href: routes.houseDataProtection.href() },
        ]}
      />
      <Card title={texts.claim}>
        <p>
          <strong>{claim[facts.claim.level]}</strong>
        </p>
        <ul class="kern-list">
          {facts.claim.reasons.map((reason) => (
            <li>{reason[language]}</li>
          ))}
        </ul>
      </Card>
      <Card title={texts.folder}>
        <p>{texts.folderLead}</p>
        <Buttons>
          <ButtonLink href={file('pdf')}>{texts.folderPdf}</ButtonLink>
          <ButtonLink href={file('odt')}>{texts.folderOdt}</ButtonLink>
        </Buttons>
      </Card>
      <OpinionList language={language} opinions={officers} />
    </InitiativeFrame>
  )
}

function Obstacles({ frame, initiative, obstacles }: DataProtectionProps) {
  const texts = textsFor(dataProtectionTexts, frame.language)
  if (initiative.state.field.status !== 'unopened') return null
  if (obstacles.length === 0) return <Notice tone="success" title={texts.nothingMissing} />
  return <ObstacleNotice title={texts.obstacles} obstacles={obstacles} />
}
