/// <reference lib="dom" />
import { readNumeral, writeNumeral } from '@meinungsbild/questionnaire'
import { fill } from './field.ts'

/** A slider above the field for the number; each follows the other. As long as nothing is answered it looks so. */
export function addSlider(box: Element, [min = '', max = '', step = '']: readonly string[]): void {
  const field = box.querySelector('input')
  if (field === null) return
  const range = document.createElement('input')
  Object.assign(range, { type: 'range', min, max, step, className: 'slider__range' })
  range.setAttribute('aria-label', field.labels?.[0]?.textContent ?? '')
  box.prepend(range)

  const decimals = step.split('.')[1]?.length ?? 0
  function follow(): void {
    const value = readNumeral(field?.value ?? '', decimals)
    range.value = String(value ?? (Number(min) + Number(max)) / 2)
    range.classList.toggle('slider__range--open', value === undefined)
  }
  function lead(): void {
    if (field !== null) fill(field, writeNumeral(Number(range.value)))
  }
  range.addEventListener('input', lead)
  // Who means the middle clicks where the slider stands already.
  range.addEventListener('click', lead)
  field.addEventListener('input', follow)
  follow()
}
