import { flawSentence, type ReadList } from '@meinungsbild/participants'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { drawTexts } from './draw.texts.ts'

/** The lines that are not taken, by number and reason, as CSV that Excel opens with its umlauts; no names. */
export function flawsFile({ flaws, duplicates }: ReadList, language: UiLanguage): string {
  const texts = textsFor(drawTexts, language)
  const rows = [
    ...flaws.map(({ line, code }) => ({ line, reason: flawSentence(code)[language] })),
    ...duplicates.map(({ line, kept }) => ({ line, reason: texts.duplicateOf(String(kept)) })),
  ].toSorted((a, b) => a.line - b.line)
  const lines = rows.map(({ line, reason }) => `${line};"${reason.replaceAll('"', '""')}"`)
  return `\u{feff}${[`${texts.line};${texts.reason}`, ...lines].join('\r\n')}\r\n`
}
