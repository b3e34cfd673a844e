import { formatDay, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Processor } from '@meinungsbild/storage'
import { processorsTexts } from './processors.texts.ts'

/** "Druckhaus Nord: druckt die Anschreiben; Hamburg; Vertrag vom 3. Mai 2026" */
export function processorWords(processor: Processor, language: UiLanguage): string {
  const texts = textsFor(processorsTexts, language)
  const { name, task, place, thirdCountry, transferBasis, contractDay, subProcessors } = processor
  return `${name}: ${[
    task,
    place,
    ...(thirdCountry ? [texts.thirdCountry(transferBasis)] : []),
    contractDay === '' ? texts.noContract : texts.contract(formatDay(contractDay, language)),
    ...(subProcessors.length === 0 ? [] : [texts.subProcessors(subProcessors.join(', '))]),
  ].join('; ')}`
}
