import type { Axis, KeyFigureChart } from '@meinungsbild/exchange'
import type { Plot } from '../drawing/axes.ts'
import type { Drawn } from '../drawing/drawing.ts'
import { cutOut, ink } from '../drawing/paint.ts'
import { drawnInterval, scaleOf } from '../drawing/scale.ts'
import { element, line } from '../drawing/svg.ts'
import { whiskerOnBar } from '../drawing/whisker.ts'
import { placed, wordsBelow } from '../drawing/words-below.ts'

const trackHeight = 20
const barHeight = 10
const overhang = 3
/** Words at the ends of the axis reach so far over the track. */
const inset = 10

export type Track = Pick<Plot, 'left' | 'right'>

/** The height of a bullet graph with the words of its axis. */
export function bulletHeight(axis: Axis, track: Track): number {
  return overhang + trackHeight + Math.max(overhang, tickWords(axis, track, 0).height)
}

/** Bullet graph (Few): what was reached as a bar on a track, the target as a stroke across it. */
export function bullet(
  { axis, actual, target }: KeyFigureChart['rows'][number],
  track: Track,
  top: number,
): string {
  const { left, right } = track
  const x = scaleOf(axis, left, right)
  const trackTop = top + overhang
  const middle = trackTop + trackHeight / 2
  const bottom = trackTop + trackHeight
  const end = x(actual.value)
  // Of scores on both sides of 0 the bar begins there, of all others where the axis does.
  const start = x(Math.min(Math.max(0, axis.from), axis.to)) ?? left
  const ends = drawnInterval(actual.interval, x)
  const aim = x(target.at)
  return [
    element('rect', {
      x: left,
      y: trackTop,
      width: right - left,
      height: trackHeight,
      fill: 'currentColor',
      'fill-opacity': 0.12,
    }),
    end === undefined
      ? ''
      : element('rect', {
          ...ink,
          x: Math.min(start, end),
          y: middle - barHeight / 2,
          width: Math.max(Math.abs(end - start), 1),
          height: barHeight,
        }),
    end === undefined || ends === undefined ? '' : whiskerOnBar(ends, middle, end),
    aim === undefined ? '' : targetStroke(aim, trackTop - overhang, bottom + overhang),
    ...tickWords(axis, track, bottom).parts,
  ].join('')
}

function tickWords(axis: Axis, { left, right }: Track, bottom: number): Drawn {
  const ticks = placed(axis.ticks, scaleOf(axis, left, right))
  return wordsBelow(ticks, bottom, { width: right + inset })
}

function targetStroke(x: number, top: number, bottom: number): string {
  const ends = [
    [x, top],
    [x, bottom],
  ] as const
  return line(ends, { ...cutOut, 'stroke-width': 7 }) + line(ends, { 'stroke-width': 3 })
}
