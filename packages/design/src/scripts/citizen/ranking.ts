/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { drawTo } from './draw-to.ts'
import { fill } from './field.ts'
import { say, withNumber } from './our-words.ts'

/** One option of a ranking, and the list that tells its place. */
type Option = { readonly item: Element; readonly select: HTMLSelectElement; readonly name: string }

/**
 * Options can be drawn to their places, and moved by buttons. The places are written into the lists beside them, which
 * everybody can use as before; who gives a place that is taken changes places.
 */
export function moveOptions(list: Element, words: readonly string[]): void {
  const [up = '', down = '', placed = '', unplaced = ''] = words
  const options = [...list.children].flatMap(optionIn)
  const most = (options[0]?.select.length ?? 1) - 1
  const places = () => new Map(options.map((own) => [own, own.select.value]))
  let now = places()
  /** The option whose place is being chosen, and all places before. */
  let choosing:
    | { readonly option: Option; readonly before: ReadonlyMap<Option, string> }
    | undefined

  /** Those that have a place, in order. */
  const ranked = () =>
    options
      .filter(({ select }) => select.value !== '')
      .sort((one, other) => Number(one.select.value) - Number(other.select.value))

  /** Gives places to `order` and puts the others behind. The one that was moved stays in the document: it has the focus. */
  function arrange(order: readonly Option[], moved: Option): void {
    const all = [...order, ...options.filter((option) => !order.includes(option))]
    const at = all.indexOf(moved)
    moved.item.before(...all.slice(0, at).map(({ item }) => item))
    moved.item.after(...all.slice(at + 1).map(({ item }) => item))
    all.forEach(({ select }, index) => {
      select.value = index < order.length ? String(index + 1) : ''
    })
    now = places()
    choosing = undefined
  }

  /** Who goes through the list with arrow keys comes by places that are taken: only where that ends changes the others. */
  function choose(option: Option): void {
    if (choosing?.option !== option) choosing = { option, before: now }
    const { before } = choosing
    const chosen = option.select.value
    for (const other of options) {
      if (other === option) continue
      const own = before.get(other) ?? ''
      other.select.value = chosen !== '' && own === chosen ? (before.get(option) ?? '') : own
    }
    now = places()
  }

  function move(option: Option, order: readonly Option[]): void {
    const kept = order.slice(0, most)
    arrange(kept, option)
    fill(option.select, option.select.value)
    const place = kept.indexOf(option) + 1
    say(option.name, `${option.name}: ${place === 0 ? unplaced : withNumber(placed, place)}`)
  }

  function step(option: Option, by: 1 | -1): void {
    const order = ranked()
    const at = order.indexOf(option)
    const others = order.filter((other) => other !== option)
    if (at !== -1) {
      const falls = at + by === order.length && order.length < options.length
      move(option, falls ? others : others.toSpliced(Math.max(at + by, 0), 0, option))
    } else if (by === -1) move(option, others.toSpliced(most - 1, 0, option))
  }

  /** Who draws an option to a place has put those above it where they are, too. */
  function drop(option: Option): void {
    const shown = [...list.children].flatMap(
      (item) => options.find((own) => own.item === item) ?? [],
    )
    const others = ranked().filter((own) => own !== option).length
    move(option, shown.slice(0, Math.max(shown.indexOf(option), others) + 1))
  }

  for (const option of options) {
    const { item, select, name } = option
    item.append(
      button('up', `${name}: ${up}`, () => step(option, -1)),
      button('down', `${name}: ${down}`, () => step(option, 1)),
    )
    item.prepend(drawTo(item, () => drop(option)))
    select.addEventListener('change', () => choose(option))
    select.addEventListener('blur', () => {
      choosing = undefined
    })
  }
  const order = ranked()
  if (order[0] !== undefined) arrange(order, order[0])
}

function optionIn(item: Element): readonly Option[] {
  const select = item.querySelector('select')
  const name = item.querySelector('label')?.textContent ?? ''
  return select === null ? [] : [{ item, select, name }]
}

function button(look: 'up' | 'down', label: string, press: () => void): HTMLElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = `ranking__move ranking__move--${look}`
  made.ariaLabel = label
  made.addEventListener('click', press)
  return made
}
