import { IconButton, IconButtons, textsFor } from '@meinungsbild/design'
import type { Frame } from '../../layout/frame.ts'
import { outlineTexts } from './outline.texts.ts'

type PlaceButtonsProps = {
  readonly frame: Frame
  readonly thing: 'page' | 'question'
  readonly id: string
  /** What is moved, copied or deleted, for those who hear the button without seeing where it stands. */
  readonly name: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly enabled: boolean
}

/** Up, down, copy, delete. */
export function PlaceButtons(props: PlaceButtonsProps) {
  const { frame, thing, id, name, isFirst, isLast, enabled } = props
  const texts = textsFor(outlineTexts, frame.language)
  if (!enabled) return null
  const shared = (act: 'up' | 'down' | 'copy' | 'remove') => ({
    name: 'tun',
    value: `${act}:${thing}:${id}`,
    label: texts.act(texts[act], name),
  })
  return (
    <IconButtons>
      <IconButton icon="arrow-up" {...shared('up')} idle={isFirst} />
      <IconButton icon="arrow-down" {...shared('down')} idle={isLast} />
      <IconButton icon="content-copy" {...shared('copy')} />
      <IconButton icon="delete" {...shared('remove')} />
    </IconButtons>
  )
}
