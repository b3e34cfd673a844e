import type { ComponentChildren } from 'preact'
import { lineHeight } from '../charts/drawing/svg.ts'
import { shortened, wrapText, type TextStyle } from '../charts/text-layout.ts'
import type { StepStatus } from '../kit/step-list.tsx'
import { useStaffTexts } from '../staff/interface-language.ts'
import type { Box, ProcessNode, ShownStep } from './process-diagram.ts'
import { StatusSign } from './status-sign.tsx'
import { stepName } from './step-name.ts'
import { SvgLines } from './svg-lines.tsx'

const titleStyle: TextStyle = { size: 13, weight: 400 }
const numberStyle: TextStyle = { size: 13, weight: 600 }
const smallStyle: TextStyle = { size: 12, weight: 400 }

/** A node of the drawing in lanes. */
export function ProcessNodeView({ node }: { readonly node: ProcessNode }) {
  const { box } = node
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  switch (node.kind) {
    case 'step':
      return <StepBox box={box} step={node} />
    case 'start':
      return <circle class="process__event" cx={middle.x} cy={middle.y} r={box.width / 2} />
    case 'end':
      return (
        <>
          <circle
            class="process__event process__event--end"
            cx={middle.x}
            cy={middle.y}
            r={box.width / 2 - 1.5}
          />
          <SvgLines
            class="process__name"
            lines={wrapText(node.title, 96, smallStyle)}
            style={smallStyle}
            x={middle.x}
            y={box.y + box.height + 14}
            anchor="middle"
          />
        </>
      )
    case 'choice':
    case 'parallel':
      return <Gateway box={box} isParallel={node.kind === 'parallel'} />
    case 'entry':
    case 'exit':
      return (
        <Linked href={node.href} name={node.name}>
          <Connector box={box} />
          <SvgLines
            class="process__number"
            lines={[node.number]}
            style={numberStyle}
            x={box.x + (box.width - 7) / 2}
            y={middle.y + 4.5}
            anchor="middle"
          />
        </Linked>
      )
    default:
      return node satisfies never
  }
}

function StepBox({ box, step }: { readonly box: Box; readonly step: ShownStep }) {
  const words = useStaffTexts()
  const { number, title, status, href, note } = step
  const room = box.width - 16
  const lines = fitted(title, room, 3)
  const height = lineHeight(titleStyle.size)
  const total = (lines.length + 1) * height
  const top = box.y + (box.height - total) / 2 + titleStyle.size * 0.85
  return (
    <Linked href={href} name={stepName(step, words)}>
      <rect class={boxClass(status)} {...box} rx={8} />
      <SvgLines
        class="process__number"
        lines={[number]}
        style={numberStyle}
        x={box.x + 8}
        y={top}
      />
      <SvgLines
        class="process__title"
        lines={lines}
        style={titleStyle}
        x={box.x + 8}
        y={top + height}
      />
      {note !== undefined && (
        <SvgLines
          class="process__note"
          lines={wrapText(note, box.width + 18, smallStyle).slice(0, 2)}
          style={smallStyle}
          x={box.x + 4}
          y={box.y + box.height + 15}
        />
      )}
      {status !== undefined && (
        <StatusSign status={status} x={box.x + box.width - 14} y={box.y + 14} />
      )}
    </Linked>
  )
}

/** The title in so many lines at the most, the last one shortened. */
function fitted(title: string, room: number, most: number): readonly string[] {
  const lines = wrapText(title, room, titleStyle)
  if (lines.length <= most) return lines
  const rest = lines.slice(most - 1).join(' ')
  return [...lines.slice(0, most - 1), shortened(rest, room, titleStyle)]
}

function Gateway({ box, isParallel }: { readonly box: Box; readonly isParallel: boolean }) {
  const { x, y, width, height } = box
  const [middleX, middleY] = [x + width / 2, y + height / 2]
  const arm = isParallel ? width * 0.24 : width * 0.15
  return (
    <g>
      <path
        class="process__gateway"
        d={`M${middleX} ${y}L${x + width} ${middleY}L${middleX} ${y + height}L${x} ${middleY}Z`}
      />
      <path
        class="process__sign"
        d={
          isParallel
            ? `M${middleX - arm} ${middleY}H${middleX + arm}M${middleX} ${middleY - arm}V${middleY + arm}`
            : `M${middleX - arm} ${middleY - arm}L${middleX + arm} ${middleY + arm}M${middleX - arm} ${middleY + arm}L${middleX + arm} ${middleY - arm}`
        }
      />
    </g>
  )
}

/** A sign that points on, as at the edge of a road map. */
function Connector({ box: { x, y, width, height } }: { readonly box: Box }) {
  const tip = 9
  return (
    <path
      class="process__connector"
      d={`M${x} ${y}H${x + width - tip}L${x + width} ${y + height / 2}L${x + width - tip} ${y + height}H${x}Z`}
    />
  )
}

type LinkedProps = {
  readonly href: string | undefined
  readonly name: string
  readonly children: ComponentChildren
}

function Linked({ href, name, children }: LinkedProps) {
  return href === undefined ? (
    <g>{children}</g>
  ) : (
    <a class="process__link" href={href} aria-label={name}>
      {children}
    </a>
  )
}

function boxClass(status: StepStatus | undefined): string {
  return status === undefined ? 'process__step' : `process__step process__step--${status}`
}
