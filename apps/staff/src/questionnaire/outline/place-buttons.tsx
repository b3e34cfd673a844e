import { Button, Buttons, textsFor } from '@meinungsbild/design'
import type { Frame } from '../../layout/frame.ts'
import { outlineTexts } from './outline.texts.ts'

type PlaceButtonsProps = {
  readonly frame: Frame
  readonly thing: 'page' | 'question'
  readonly id: string
  /** What is moved or deleted, for those who hear the button without seeing where it stands. */
  readonly name: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly enabled: boolean
}

/** Up, down, delete. */
export function PlaceButtons(props: PlaceButtonsProps) {
  const { frame, thing, id, name, isFirst, isLast, enabled } = props
  const texts = textsFor(outlineTexts, frame.language)
  if (!enabled) return null
  const button = (act: 'up' | 'down' | 'remove') => (
    <Button
      style="tertiary"
      name="tun"
      value={`${act}:${thing}:${id}`}
      label={texts.act(texts[act], name)}
    >
      {texts[act]}
    </Button>
  )
  return (
    <Buttons>
      {!isFirst && button('up')}
      {!isLast && button('down')}
      {button('remove')}
    </Buttons>
  )
}
