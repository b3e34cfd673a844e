import { lineHeight } from '../charts/drawing/svg.ts'
import { wrapText, type TextStyle } from '../charts/text-layout.ts'
import { Envelope } from './envelope.tsx'
import type { ProcessMark } from './process-diagram.ts'
import { SvgLines } from './svg-lines.tsx'

const style: TextStyle = { size: 12, weight: 400 }
const most = 3

/** In the lane of another role: what it does in a step, and that it hears of it. */
export function ProcessMarkView({ mark }: { readonly mark: ProcessMark }) {
  const { box, text, isTold } = mark
  const letter = isTold ? 22 : 0
  if (text === '') {
    return <Envelope x={box.x + (box.width - 16) / 2} y={box.y + box.height / 2 - 5.5} />
  }
  const lines = wrapText(text, box.width - 12 - letter, style).slice(0, most)
  const height = lines.length * lineHeight(style.size) + 8
  const top = box.y + (box.height - height) / 2
  return (
    <>
      <rect class="process__part" x={box.x} y={top} width={box.width} height={height} rx={4} />
      <SvgLines
        class="process__part-text"
        lines={lines}
        style={style}
        x={box.x + 6}
        y={top + 4 + style.size}
      />
      {isTold && <Envelope x={box.x + box.width - 21} y={top + height / 2 - 5.5} />}
    </>
  )
}

/** What ties a mark to its step; drawn below everything else. */
export function ProcessThread({ mark }: { readonly mark: ProcessMark }) {
  const [first, ...rest] = mark.thread
  if (first === undefined) return null
  const onward = rest.map(([x, y]) => `L${x} ${y}`).join('')
  return <path class="process__thread" d={`M${first[0]} ${first[1]}${onward}`} />
}
