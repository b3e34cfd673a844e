import { lineHeight } from '../charts/drawing/svg.ts'
import { wrapText, type TextStyle } from '../charts/text-layout.ts'
import { useInterfaceLanguage, useStaffTexts } from '../staff/interface-language.ts'
import { textsFor } from '../texts.ts'
import type { ProcessDiagram, ProcessStep } from './process-diagram.ts'
import { processTexts } from './process.texts.ts'
import { arrowHead, beforeArrow, roundedPath } from './rounded-path.ts'
import { StatusSign } from './status-sign.tsx'
import { stepName } from './step-name.ts'
import { SvgLines } from './svg-lines.tsx'

const width = 340
const card = { left: 10, right: 296 }
const inside = { left: 22, room: 240 }
const titleStyle: TextStyle = { size: 15, weight: 600 }
const smallStyle: TextStyle = { size: 13, weight: 400 }
const between = 26
/** Lines that lead back run in so many lanes beside the cards. */
const backLanes = 4

type Card = {
  readonly step: ProcessStep
  readonly top: number
  readonly height: number
  readonly title: readonly string[]
  readonly meta: readonly string[]
  readonly ways: readonly { readonly lines: readonly string[]; readonly y: number }[]
}

/** The same procedure for a narrow page: one step below the other, with lines beside them where the way leads back. */
export function ColumnDrawing({ diagram }: { readonly diagram: ProcessDiagram }) {
  const words = useStaffTexts()
  const cards = placeCards(diagram.steps)
  const last = cards.at(-1)
  const height = last === undefined ? 0 : last.top + last.height + 4
  return (
    <svg
      class="process__drawing process__drawing--column"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-label={diagram.title}
      font-family="Fira Sans, sans-serif"
      text-rendering="geometricPrecision"
    >
      <title>{diagram.title}</title>
      <desc>{diagram.description}</desc>
      {cards.slice(1).map((each, index) => (
        <Tie before={cards[index]} card={each} />
      ))}
      {cards.map((each) => (
        <StepCard card={each} name={stepName(each.step, words)} />
      ))}
      {cards.flatMap((each, index) => waysBack(cards, each, index))}
    </svg>
  )
}

/** Between two cards: an arrow, two lines beside each other, or nothing. */
function Tie({ before, card: each }: { readonly before: Card | undefined; readonly card: Card }) {
  const { beside } = textsFor(processTexts, useInterfaceLanguage())
  if (before === undefined || each.step.tie === 'apart') return null
  const [from, to] = [before.top + before.height, each.top]
  if (each.step.tie === 'beside') {
    return (
      <g class="process__flow">
        <path class="process__line" d={`M25 ${from + 4}V${to - 4}M31 ${from + 4}V${to - 4}`} />
        <SvgLines
          class="process__name"
          lines={[beside]}
          style={smallStyle}
          x={42}
          y={(from + to) / 2 + 4.5}
        />
      </g>
    )
  }
  const points = [
    [28, from],
    [28, to],
  ] as const
  const isTaken = before.step.status === 'done' && each.step.status !== 'future'
  return (
    <g class={isTaken ? 'process__flow process__flow--taken' : 'process__flow'}>
      <path class="process__line" d={roundedPath(beforeArrow(points))} />
      <path class="process__arrow" d={arrowHead(points)} />
    </g>
  )
}

function StepCard({ card: each, name }: { readonly card: Card; readonly name: string }) {
  const { step, top, height, title, meta, ways } = each
  const { status, href } = step
  const box = { x: card.left, y: top, width: card.right - card.left, height }
  const titleAt = top + 10 + titleStyle.size
  const metaAt = titleAt + title.length * lineHeight(titleStyle.size)
  const content = (
    <>
      <rect
        class={status === undefined ? 'process__step' : `process__step process__step--${status}`}
        {...box}
        rx={8}
      />
      <SvgLines
        class="process__number"
        lines={title}
        style={titleStyle}
        x={inside.left}
        y={titleAt}
      />
      <SvgLines class="process__title" lines={meta} style={smallStyle} x={inside.left} y={metaAt} />
      {status !== undefined && <StatusSign status={status} x={card.right - 16} y={top + 18} />}
    </>
  )
  return (
    <g>
      {href === undefined ? (
        <g>{content}</g>
      ) : (
        <a class="process__link" href={href} aria-label={name}>
          {content}
        </a>
      )}
      {ways.map(({ lines, y }) => (
        <SvgLines
          class="process__title process__title--way"
          lines={lines}
          style={smallStyle}
          x={inside.left}
          y={y}
        />
      ))}
    </g>
  )
}

function placeCards(steps: readonly ProcessStep[]): readonly Card[] {
  const cards: Card[] = []
  let top = 2
  for (const step of steps) {
    const title = wrapText(`${step.number} ${step.title}`, inside.room, titleStyle)
    const about = [...(step.note === undefined ? [] : [step.note]), step.role].join(' · ')
    const meta = wrapText(about, inside.room, smallStyle)
    let y =
      top +
      10 +
      titleStyle.size +
      title.length * lineHeight(titleStyle.size) +
      meta.length * lineHeight(smallStyle.size) +
      6
    const ways = step.ways.map(({ text }) => {
      const lines = wrapText(text, card.right - inside.left - 8, smallStyle)
      const placed = { lines, y }
      y += lines.length * lineHeight(smallStyle.size) + 3
      return placed
    })
    const height = y - top - (ways.length === 0 ? 8 : 4)
    cards.push({ step, top, height, title, meta, ways })
    top += height + between
  }
  return cards
}

/** From the words that say so, beside the cards, up to the step that the way leads back to. */
function waysBack(cards: readonly Card[], { step, ways }: Card, index: number) {
  return step.ways.flatMap(({ backTo }, number) => {
    const target = backTo === undefined ? undefined : cards[backTo]
    const y = ways[number]?.y
    if (target === undefined || y === undefined) return []
    const lane = card.right + 10 + ((index + number) % backLanes) * 8
    const entry = target.top + 34
    const points = [
      [card.right, y - 4],
      [lane, y - 4],
      [lane, entry],
      [card.right, entry],
    ] as const
    return [
      <g class="process__flow process__flow--back">
        <path class="process__line" d={roundedPath(beforeArrow(points))} />
        <path class="process__arrow" d={arrowHead(points)} />
      </g>,
    ]
  })
}
