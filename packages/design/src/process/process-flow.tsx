import { wrapText, type TextStyle } from '../charts/text-layout.ts'
import { lineHeight } from '../charts/drawing/svg.ts'
import type { ProcessFlow } from './process-diagram.ts'
import { arrowHead, beforeArrow, roundedPath } from './rounded-path.ts'
import { SvgLines } from './svg-lines.tsx'

const style: TextStyle = { size: 12, weight: 400 }

/** A line of the drawing with its arrow. */
export function ProcessFlowView({ flow }: { readonly flow: ProcessFlow }) {
  const { points, isBack, isTaken } = flow
  const taken = isTaken ? ' process__flow--taken' : ''
  const back = isBack ? ' process__flow--back' : ''
  return (
    <g class={`process__flow${back}${taken}`}>
      <path class="process__line" d={roundedPath(beforeArrow(points))} />
      <path class="process__arrow" d={arrowHead(points)} />
    </g>
  )
}

/** The name of a line, above it; drawn after all lines, so that none covers it. */
export function ProcessFlowName({ flow }: { readonly flow: ProcessFlow }) {
  const { label } = flow
  if (label === undefined) return null
  const lines = wrapText(label.text, Math.max(label.width, 60), style)
  const y = label.y - (lines.length - 1) * lineHeight(style.size)
  return <SvgLines class="process__name" lines={lines} style={style} x={label.x} y={y} />
}
