import {
  availableReferences,
  parseReference,
  referencesIn,
  resolveFigures,
} from '@meinungsbild/analysis'
import type { MeasureCosts, MeasureInEnglish, PublishedMeasure } from '@meinungsbild/exchange'
import { actualCost, measuresToCarryOut, type Measure, type State } from '@meinungsbild/procedure'
import { inLanguage } from '@meinungsbild/questionnaire'
import { germanDay } from '../../dossier-timeline/german-day.ts'
import type { SurveyResults } from '../../results/results-of.ts'

type Figures = Pick<SurveyResults, 'released' | 'keyFigures'>

/** Das tun wir: what the leadership has decided to do, why, and how far it has come by now; what it costs, if that is told. */
export function publishedMeasures(
  state: State,
  figures: Figures,
  withCosts: boolean,
): readonly PublishedMeasure[] {
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
      answers: answersOf(measure.effect, figures, 'de'),
      ...(question === undefined ? {} : { question }),
      ...findingOf(measure, figures, 'de'),
      ...(withCosts ? { costs: costsOf(measure) } : {}),
      ...inEnglish({
        ...translated(measure, figures),
        ...findingOf(measure, figures, 'en'),
        ...noteOf(measure),
      }),
    }
  })
}

/**
 * How far the measures have come now, of those that were published; what they answer stays as it was said then. Costs are
 * told on where they have been told.
 */
export function movedOn(
  published: readonly PublishedMeasure[],
  { measures }: State,
): readonly PublishedMeasure[] {
  return published.map((each) => {
    const measure = measures.find(({ id }) => id === each.id)
    if (measure === undefined) return each
    const { english, ...german } = each
    const { note: _, ...lasting } = english ?? {}
    return {
      ...german,
      ...progressOf(measure),
      ...(each.costs === undefined ? {} : { costs: costsOf(measure) }),
      ...inEnglish({ ...lasting, ...noteOf(measure) }),
    }
  })
}

function progressOf({ reports }: Measure): Pick<PublishedMeasure, 'state' | 'reported'> {
  const last = reports.at(-1)
  if (last === undefined) return { state: 'planned' }
  return { state: last.status, reported: { on: germanDay(last.at), note: last.note } }
}

/** The figure that gave the reason; one that may not be shown, or not exactly, is not told. */
function findingOf(
  { finding }: Measure,
  { released, keyFigures }: Figures,
  language: 'de' | 'en',
): { readonly finding?: string } {
  if (finding === undefined || released.protection === 'perturbed') return {}
  const figure = availableReferences(released, keyFigures).find(({ source }) => source === finding)
  if (figure === undefined) return {}
  return {
    finding: `${inLanguage(figure.label, language)}: ${inLanguage(figure.shown, language)}`,
  }
}

function costsOf(measure: Measure): MeasureCosts {
  const { cost, plannedCost } = measure
  const spent = actualCost(measure)
  return {
    words: cost,
    ...(plannedCost === undefined ? {} : { planned: plannedCost }),
    ...(spent === undefined ? {} : { spent }),
  }
}

/** A figure that may not be shown leaves the sentence about it out; a measure is told even so. */
function answersOf(
  effect: string,
  { released, keyFigures }: Figures,
  language: 'de' | 'en',
): string {
  const resolved = resolveFigures(effect, released, keyFigures, language)
  return resolved.ok ? resolved.text : ''
}

/** What lasts of the English words, the figures put in. */
function translated({ english }: Measure, figures: Figures): MeasureInEnglish {
  if (english === undefined) return {}
  const { title, effect } = english
  return {
    title,
    ...(effect === undefined ? {} : { answers: answersOf(effect, figures, 'en') }),
  }
}

/** The newest report in English, where it was written so. */
function noteOf({ reports }: Measure): MeasureInEnglish {
  const note = reports.at(-1)?.noteEnglish
  return note === undefined ? {} : { note }
}

function inEnglish(english: MeasureInEnglish): { readonly english?: MeasureInEnglish } {
  return Object.keys(english).length === 0 ? {} : { english }
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
