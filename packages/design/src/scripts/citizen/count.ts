/// <reference lib="dom" />
import { codePoints, tidyText } from '@meinungsbild/questionnaire'
import { lineOfOurs, say, withNumber } from './our-words.ts'

/** Says below a text how much still fits; aloud only when it is not much. */
export function countCharacters(
  area: Element,
  [most = '', left = '', tooMany = '']: readonly string[],
): void {
  if (!(area instanceof HTMLTextAreaElement)) return
  const line = lineOfOurs()
  area.after(line)
  const count = () => {
    const rest = Number(most) - codePoints(tidyText(area.value))
    line.textContent = withNumber(rest < 0 ? tooMany : left, Math.abs(rest))
    line.classList.toggle('of-script--wrong', rest < 0)
    return rest
  }
  area.addEventListener('input', () => {
    if (count() < Number(most) / 10) say(area.id, line.textContent)
  })
  count()
}
