import { textsFor } from '@meinungsbild/design'
import type { Recheck } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { dataProtectionTexts } from './data-protection.texts.ts'
import { ObstacleNotice } from './obstacle-notice.tsx'
import { RecheckNotice } from './recheck-notice.tsx'
import type { ReleaseObstacle } from './release-obstacles.ts'
import { releaseObstaclesTexts } from './release-obstacles.texts.ts'

type ProtectionAtReleaseProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly lacking: readonly ReleaseObstacle[]
  readonly recheck: Recheck | undefined
}

/** What data protection still asks for before the release, each with the way to mend it. */
export function ProtectionAtRelease(props: ProtectionAtReleaseProps) {
  const { frame, initiative, lacking, recheck } = props
  const texts = textsFor(releaseObstaclesTexts, frame.language)
  return (
    <>
      {lacking.length > 0 && initiative.state.field.status === 'unopened' && (
        <ObstacleNotice title={texts.title} obstacles={lacking} />
      )}
      <RecheckNotice frame={frame} recheck={recheck} />
      <p>
        <a class="kern-link" href={routes.dataProtection.href({ id: initiative.id })}>
          {textsFor(dataProtectionTexts, frame.language).toWorkplace}
        </a>
      </p>
    </>
  )
}
