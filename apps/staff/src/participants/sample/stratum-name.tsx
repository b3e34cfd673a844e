import { Badge, textsFor } from '@meinungsbild/design'
import type { Frame } from '../../layout/frame.ts'
import { drawTexts } from './draw.texts.ts'

type StratumNameProps = {
  readonly frame: Frame
  readonly name: string
  readonly isSmall: boolean
}

/** A stratum as the head of its row, marked where it is too small for blind signatures. */
export function StratumName({ frame, name, isSmall }: StratumNameProps) {
  return (
    <>
      <span>{name}</span>{' '}
      {isSmall && <Badge tone="warning" label={textsFor(drawTexts, frame.language).small} />}
    </>
  )
}
