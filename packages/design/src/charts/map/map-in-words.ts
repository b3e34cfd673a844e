import type { MapChart } from '@meinungsbild/exchange'
import type { UiLanguage } from '../../texts.ts'
import { figuresTold, type Told } from '../words/told.ts'

export function mapInWords({ areas }: MapChart, language: UiLanguage): Told {
  return figuresTold(areas, language)
}
