import { lineHeight } from '../charts/drawing/svg.ts'
import type { TextStyle } from '../charts/text-layout.ts'

type SvgLinesProps = {
  readonly lines: readonly string[]
  readonly style: TextStyle
  readonly x: number
  /** The baseline of the first line. */
  readonly y: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly class: string
}

/** Lines of text below each other, in SVG. */
export function SvgLines({ lines, style, x, y, anchor = 'start', class: name }: SvgLinesProps) {
  return (
    <>
      {lines.map((line, index) => (
        <>
          <text
            class={name}
            x={x}
            y={y + index * lineHeight(style.size)}
            font-size={style.size}
            font-weight={style.weight}
            text-anchor={anchor}
          >
            {line}
          </text>
          {/* What is read out or copied has a space where the eye sees a new line. */ ' '}
        </>
      ))}
    </>
  )
}
