/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { readNumeral } from '@meinungsbild/questionnaire'
import { lineOfOurs, say, withNumber } from './our-words.ts'

/** Says below fields that share out a total what they make together, and what is left. */
export function addUp(
  box: Element,
  [total = '', sum = '', left = '', tooMuch = '']: readonly string[],
): void {
  const line = lineOfOurs()
  box.append(line)
  const show = () => {
    let hundredths = 0
    for (const { value } of box.querySelectorAll('input')) {
      hundredths += Math.round((readNumeral(value, 2) ?? 0) * 100)
    }
    const rest = Math.round(Number(total) * 100) - hundredths
    const more = rest === 0 ? '' : withNumber(rest > 0 ? left : tooMuch, Math.abs(rest) / 100)
    line.textContent = `${withNumber(sum, hundredths / 100)} ${more}`
    line.classList.toggle('of-script--wrong', rest < 0)
  }
  box.addEventListener('input', () => {
    show()
    say(total, line.textContent)
  })
  show()
}
