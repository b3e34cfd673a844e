import { Notice, textsFor, type FormError } from '@meinungsbild/design'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { resultTexts } from '../result.texts.ts'
import { OpenResults, type ToOpen } from './open-results.tsx'
import type { LockedCode } from './read-results.ts'
import { readingTexts } from './reading.texts.ts'

type LockProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly code: LockedCode
  readonly toOpen: ToOpen
  readonly errors: readonly FormError[]
}

/** Why nothing may be read yet, and what has to be done for it. */
export function Lock(props: LockProps) {
  const { frame, initiative, code, toOpen } = props
  const texts = textsFor(readingTexts, frame.language)
  const { locked } = textsFor(resultTexts, frame.language)
  if (code === 'notOpened' && toOpen.sealed > 0) {
    return (
      <Notice title={locked}>
        <p>{texts.sealedAfterField}</p>
        <p>
          <a class="kern-link" href={routes.ballotBox.href({ id: initiative.id })}>
            {texts.toBox}
          </a>
        </p>
      </Notice>
    )
  }
  return (
    <>
      <Notice title={locked}>
        <p>{texts[code]}</p>
      </Notice>
      {code === 'notOpened' && <OpenResults {...props} />}
    </>
  )
}
