import type { MapChart } from '@meinungsbild/exchange'
import { textsFor } from '../../texts.ts'
import { chartTexts } from '../chart.texts.ts'
import type { Drawing, Drawn } from '../drawing/drawing.ts'
import { keyList, keyListBelow, type KeyEntry, type KeyGroup } from '../drawing/key-list.ts'
import { toneLegend } from '../drawing/legend.ts'
import { notes } from '../drawing/notes.ts'
import { isWithheld, shownFigure } from '../drawing/share.ts'
import { areaLabels, type AreaLabel } from './area-labels.ts'
import { areaTone, drawArea, drawLabel } from './draw-area.ts'
import { fit, type Sheet } from './fit.ts'
import { blankTone, classOf, classTone, withheldTone } from './map-classes.ts'

const besideList = 400
const longestBeside = 460
const gap = 24
/** So few stand in a line or two below the map. */
const fewListed = 3
const highest = { wide: 480, narrow: 400 } as const
/** So many numbers beside their districts need a map that is higher. */
const crowded = 10
const highestCrowded = 640

/**
 * Districts in the tones of their classes, with names and figures where there is room; where not, numbers that a list beside
 * or below explains.
 */
export function mapChart(chart: MapChart, drawing: Drawing): Drawn {
  const key = classLegend(chart, drawing)
  const { sheet, labels, list } = layOut(chart, key.height, drawing)
  const tones = sheet.areas.map((area) => areaTone(area, chart.classes))
  const bottom = Math.max(sheet.room.y + sheet.room.height, list.bottom)
  const below = notes([chart.apart ?? '', chart.source ?? ''], drawing.width, bottom)
  const each = (draw: typeof drawArea) =>
    sheet.areas.map((area, index) =>
      draw(area, tones[index] ?? withheldTone, labels[index] ?? { kind: 'listed', number: '' }),
    )
  return {
    parts: [...key.parts, ...each(drawArea), ...each(drawLabel), ...list.parts, ...below.parts],
    height: bottom + below.height + 4,
  }
}

type Layout = {
  readonly sheet: Sheet
  readonly labels: readonly AreaLabel[]
  readonly list: Pick<Drawn, 'parts'> & { readonly bottom: number }
}

/** All the width for the map if nearly every district is named in it, or the list would be too long; else a part of it. */
function layOut(chart: MapChart, y: number, drawing: Drawing): Layout {
  const { layout, width } = drawing
  const height = highest[layout]
  const [whole, wholeLabels] = wholeMap(chart, y, drawing)
  if (layout === 'wide' && wholeLabels.filter(({ kind }) => kind !== 'name').length > fewListed) {
    const sheet = fit(chart.areas, { x: 0, y, width: besideList, height })
    const labels = areaLabels(sheet)
    const x = sheet.room.width === 0 ? 0 : sheet.room.width + gap
    const list = keyList(listed(chart, labels), { x, y, width: width - x })
    if (list.height <= longestBeside) {
      return { sheet, labels, list: { parts: list.parts, bottom: y + list.height } }
    }
  }
  const listAt = y + whole.room.height + 12
  const list = keyListBelow(listed(chart, wholeLabels), listAt, drawing)
  return {
    sheet: whole,
    labels: wholeLabels,
    list: { parts: list.parts, bottom: list.height === 0 ? 0 : listAt + list.height },
  }
}

function wholeMap(
  { areas }: MapChart,
  y: number,
  { layout, width }: Drawing,
): readonly [Sheet, readonly AreaLabel[]] {
  const sheet = fit(areas, { x: 0, y, width, height: highest[layout] })
  const labels = areaLabels(sheet)
  if (labels.filter(({ kind }) => kind === 'numberBeside').length <= crowded) return [sheet, labels]
  const higher = fit(areas, { x: 0, y, width, height: highestCrowded })
  return [higher, areaLabels(higher)]
}

/** What the tones mean; a map without any figure needs no legend. */
function classLegend({ classes, areas }: MapChart, drawing: Drawing): Drawn {
  const figures = areas.flatMap(({ figure }) => figure ?? [])
  if (figures.length === 0) return { parts: [], height: 0 }
  const isWithheld = figures.some((figure) => classOf(figure, classes) === undefined)
  const { notAsked } = textsFor(chartTexts, drawing.language)
  const entries = [
    ...classes.map(({ shown }, index) => ({
      name: shown,
      tone: classTone(index, classes.length),
    })),
    ...(isWithheld
      ? [{ name: shownFigure({ value: null, shown: '.' }, drawing.language), tone: withheldTone }]
      : []),
    ...(figures.length < areas.length ? [{ name: notAsked, tone: blankTone }] : []),
  ]
  return toneLegend(
    entries.map(({ name }) => name),
    (index) => entries[index]?.tone ?? blankTone,
    drawing,
  )
}

function listed({ areas }: MapChart, labels: readonly AreaLabel[]): readonly KeyGroup[] {
  const entries = areas.flatMap(({ label, figure }, index): readonly KeyEntry[] => {
    const own = labels[index]
    if (own === undefined || own.kind === 'name') return []
    const shown = figure === undefined ? '' : isWithheld(figure) ? '.' : figure.shown
    return [{ number: own.number, label, shown }]
  })
  return [{ heading: '', entries }]
}
