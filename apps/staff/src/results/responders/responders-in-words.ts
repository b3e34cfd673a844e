import type { TwoGroups } from '@meinungsbild/analysis'
import { formatDay, textsFor, type UiLanguage } from '@meinungsbild/design'
import { inWords } from '../share-in-words.ts'
import type { Responders } from './responders-of.ts'
import { respondersTexts } from './responders.texts.ts'

/** Who answered, in a few sentences for the method box; undefined where nothing can be said. */
export function respondersInWords(
  responders: Responders | undefined,
  language: UiLanguage,
): string | undefined {
  if (responders === undefined) return undefined
  const texts = textsFor(respondersTexts, language)
  const { response, arrivals, modes } = responders
  const sentences = [
    ...(response?.kind === 'response'
      ? [texts.boxIndicator(inWords(response.indicator, language))]
      : []),
    ...(arrivals.kind === 'groups' && isTested(arrivals)
      ? [texts.boxArrivals(...provenOf(arrivals), formatDay(arrivals.lateFrom, language))]
      : []),
    ...(modes.kind === 'groups' && isTested(modes) ? [texts.boxModes(...provenOf(modes))] : []),
  ]
  return sentences.length === 0 ? undefined : sentences.join(' ')
}

function isTested({ items }: TwoGroups): boolean {
  return items.some(({ isProven }) => isProven !== undefined)
}

function provenOf({ items }: TwoGroups): readonly [proven: number, all: number] {
  return [items.filter(({ isProven }) => isProven === true).length, items.length]
}
