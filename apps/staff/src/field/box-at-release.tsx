import { formatDay, Notice, textsFor } from '@meinungsbild/design'
import { sealedBox } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { keysTexts } from '../keys/keys.texts.ts'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { fieldReleaseTexts } from './field-release.texts.ts'

/** Who will be able to open the answers; of a sealed box also what its loss means, and whether its shares were tried. */
export function BoxAtRelease({
  frame: { language },
  initiative: { id, state },
}: {
  readonly frame: Frame
  readonly initiative: ShownInitiative
}) {
  const texts = textsFor(fieldReleaseTexts, language)
  const { loss, lossMore } = textsFor(keysTexts, language)
  const sealed = sealedBox(state)
  const trial = state.ballotBox?.trial
  const link = (
    <a class="kern-link" href={routes.keys.href({ id })}>
      {texts.toKeys}
    </a>
  )
  if (sealed === undefined)
    return (
      <p>
        {texts.openBox} {link}
      </p>
    )
  return (
    <Notice tone="warning" title={`${texts.sealedBox(sealed.mark)} ${loss}`}>
      <p>{lossMore}</p>
      <p>
        {trial
          ? texts.sharesTried(
              trial.shares.join(' + '),
              trial.by.name,
              formatDay(trial.at, language),
            )
          : texts.sharesUntried}{' '}
        {link}
      </p>
    </Notice>
  )
}
