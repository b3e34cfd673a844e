import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { PaperBlock } from '@meinungsbild/documents'
import { z } from 'zod'
import { attackFigures } from '../house/attack-figures.ts'
import { attackTexts, attackWords } from './attack.texts.ts'
import { paragraph, table } from './block-kit.ts'

const outcome = z.object({
  citizens: z.number(),
  linked: z.number(),
  chance: z.number(),
  pValue: z.number(),
})
/** As p-values are given: nothing is certain. */
const leastP = 0.001

const figures = z.record(z.string(), z.unknown())
const refusals = z.record(z.string(), z.object({ tried: z.number(), refused: z.number() }))

/**
 * What `npm run attack` counted, as tables in words: how often insiders found whose answer it is beside what chance finds, and which
 * bad tokens were taken. Figures of other versions, which have other names, stand there as they are.
 */
export function attackBlocks(
  caption: string,
  line: string,
  language: UiLanguage,
): readonly PaperBlock[] {
  const texts = textsFor(attackTexts, language)
  const number = (value: number) => value.toLocaleString(language)
  const insiders: string[][] = []
  const tokens: string[][] = []
  const others: Record<string, unknown> = {}
  for (const [name, counted] of Object.entries(figures.parse(JSON.parse(line)))) {
    const guessed = outcome.safeParse(counted)
    const spent = refusals.safeParse(counted)
    if (guessed.success) {
      const { citizens, linked, chance, pValue } = guessed.data
      const counts = [citizens, linked, chance].map(number)
      const p = pValue < leastP ? `< ${number(leastP)}` : number(pValue)
      insiders.push([attackWords(name, language), ...counts, p])
    } else if (spent.success) {
      for (const [kind, each] of Object.entries(spent.data))
        tokens.push([attackWords(kind, language), number(each.tried), number(each.refused)])
    } else others[name] = counted
  }
  const rest = (attackFigures(JSON.stringify(others)) ?? []).map(({ name, value }) => [name, value])
  const shown = (title: string, head: readonly string[], rows: readonly (readonly string[])[]) =>
    rows.length === 0 ? [] : [table(title, head, rows)]
  const { who, people, right, chance, p, token, tried, refused, figure, value } = texts
  return [
    ...shown(caption, [who, people, right, chance, p], insiders),
    ...(insiders.length === 0 ? [] : [paragraph(texts.pValue)]),
    ...shown(texts.tokens, [token, tried, refused], tokens),
    ...shown(caption, [figure, value], rest),
  ]
}
