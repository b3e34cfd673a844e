import { referencesIn, parseReference, resolveFigures } from '@meinungsbild/analysis'
import type { PublishedMeasure } from '@meinungsbild/exchange'
import { measuresToCarryOut, type Measure, type State } from '@meinungsbild/procedure'
import { germanDay } from '../../dossier-timeline/german-day.ts'
import type { SurveyResults } from '../../results/results-of.ts'

type Figures = Pick<SurveyResults, 'released' | 'keyFigures'>

/** Das tun wir: what the leadership has decided to do, and how far it has come by now. */
export function publishedMeasures(state: State, figures: Figures): readonly PublishedMeasure[] {
  const decided = germanDay(
    state.decisions.findLast(({ outcome }) => outcome === 'approved')?.at ?? '',
  )
  return measuresToCarryOut(state.measures).map((measure) => {
    const question = questionOf(measure, figures)
    return {
      id: measure.id,
      title: measure.title,
      unit: measure.unit,
      decided,
      due: measure.due,
      ...progressOf(measure),
      answers: answersOf(measure, figures),
      ...(question === undefined ? {} : { question }),
    }
  })
}

/** How far the measures have come now, of those that were published; what they answer stays as it was said then. */
export function movedOn(
  published: readonly PublishedMeasure[],
  { measures }: State,
): readonly PublishedMeasure[] {
  return published.map((each) => {
    const measure = measures.find(({ id }) => id === each.id)
    return measure === undefined ? each : { ...each, ...progressOf(measure) }
  })
}

function progressOf({ reports }: Measure): Pick<PublishedMeasure, 'state' | 'reported'> {
  const last = reports.at(-1)
  if (last === undefined) return { state: 'planned' }
  return { state: last.status, reported: { on: germanDay(last.at), note: last.note } }
}

/** A figure that may not be shown leaves the sentence about it out; a measure is told even so. */
function answersOf({ effect }: Measure, { released, keyFigures }: Figures): string {
  const resolved = resolveFigures(effect, released, keyFigures, 'de')
  return resolved.ok ? resolved.text : ''
}

/** The question of the first figure that the measure refers to. */
function questionOf({ effect }: Measure, { released }: Figures): string | undefined {
  for (const source of referencesIn(effect)) {
    const reference = parseReference(source)
    if (reference === undefined || !('variable' in reference)) continue
    const found = released.variables.find(({ variable }) => variable.id === reference.variable)
    if (found !== undefined) return found.variable.question
  }
  return undefined
}
