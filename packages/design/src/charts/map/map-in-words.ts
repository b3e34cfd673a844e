import type { MapChart } from '@meinungsbild/exchange'
import { textsFor, type UiLanguage } from '../../texts.ts'
import { figuresTold, type Told } from '../words/told.ts'
import { mapTexts } from './map.texts.ts'

/** The figures, then which districts were not asked and what has no district. */
export function mapInWords({ areas, apart = '' }: MapChart, language: UiLanguage): Told {
  const known = areas.flatMap(({ label, figure }) => (figure ? [{ label, figure }] : []))
  const blank = areas.filter(({ figure }) => figure === undefined).map(({ label }) => label)
  const { sentences, complete } = figuresTold(known, language)
  const { bare, notAsked } = textsFor(mapTexts, language)
  return {
    sentences: [
      ...sentences,
      blank.length === 0 ? '' : (known.length === 0 ? bare : notAsked)(listed(blank)),
      apart,
    ],
    complete,
  }
}

/** More names than these nobody listens to. */
const spoken = 12

function listed(names: readonly string[]): string {
  const more = names.length > spoken ? [`… (${names.length})`] : []
  return [...names.slice(0, spoken), ...more].join(', ')
}
