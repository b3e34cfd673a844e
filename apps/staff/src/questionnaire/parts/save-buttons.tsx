import { Button, Buttons, textsFor } from '@meinungsbild/design'
import type { Frame } from '../../layout/frame.ts'
import { partsTexts } from './parts.texts.ts'

/** As a version for all to see, or as a step of the working copy. */
export function SaveButtons({ frame, label }: { readonly frame: Frame; readonly label: string }) {
  return (
    <Buttons>
      <Button name="tun" value="save">
        {label}
      </Button>
      <Button style="secondary" name="tun" value="keep">
        {textsFor(partsTexts, frame.language).keep}
      </Button>
    </Buttons>
  )
}
