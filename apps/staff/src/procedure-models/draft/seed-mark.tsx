import { Badge, textsFor } from '@meinungsbild/design'
import type { Origin } from '@meinungsbild/procedure'
import type { Frame } from '../../layout/frame.ts'
import { modelTexts } from '../model.texts.ts'

type SeedMarkProps = { readonly frame: Frame; readonly origin: Origin }

/** Beside a part that stands word for word in the published Hamburg text; nothing beside any other. */
export function SeedMark({ frame, origin }: SeedMarkProps) {
  if (origin !== 'seed') return null
  return (
    <>
      {' '}
      <Badge label={textsFor(modelTexts, frame.language).seed} />
    </>
  )
}
