import type { Hidden } from '@meinungsbild/questionnaire'
import { itemOf, type DraftItem } from '../form-reading/draft.ts'
import { note, ownWords } from '../form-reading/form-reading.ts'
import { newCodes } from '../form-reading/ids.ts'
import { codingFor } from '../form-reading/coding.ts'
import { plainBinding } from './element-base.ts'
import type { JsReading } from './js-reading.ts'
import { bind, isBound } from './names.ts'

/** `{source} = 'web'`, `'web' != {source}`, `{source} anyof ['web', 'post']`: a name and what it is compared with. */
const compared =
  /\{([\w-]+)\}\s*(?:[<>!=]=?|=|<>|anyof|noneof|contains|notcontains|equal|notequal)\s*(\[[^\]]*\]|'[^']*'|"[^"]*"|-?\d+(?:\.\d+)?)/gi
const literal = /'([^']*)'|"([^"]*)"|(-?\d+(?:\.\d+)?)/g
/** As many values as one name may have. */
const mostValues = 100

/**
 * Names that are no question of the survey: the page around it sets them, often from its address. With us they come with the
 * link, and may have the values that expressions ask for; one that does not come is empty, as there.
 */
export function linkedValues(reading: JsReading): readonly DraftItem[] {
  const values = new Map<string, Set<string>>()
  const elements = new Set([...reading.elements.keys()].map((name) => name.toLowerCase()))
  for (const { source } of reading.expressions.values()) {
    for (const [, name = '', given = ''] of source.matchAll(compared)) {
      const folded = name.toLowerCase()
      if (isBound(name, reading.names) || elements.has(folded) || places.has(folded)) continue
      const own = values.get(name) ?? new Set<string>()
      for (const [, single, double, number] of given.matchAll(literal))
        own.add(single ?? double ?? number ?? '')
      values.set(name, own)
    }
  }
  return [...values].flatMap(([name, own]) => {
    own.delete('')
    return own.size === 0 || own.size > mostValues ? [] : [linkedValue(name, [...own], reading)]
  })
}

/** Names that mean something in one place only. */
const places: ReadonlySet<string> = new Set([
  'item',
  'choice',
  'panelindex',
  'visiblepanelindex',
  'rowindex',
  'rowvalue',
  'rowname',
])

function linkedValue(name: string, values: readonly string[], reading: JsReading): DraftItem {
  const id = reading.ids.question(name)
  const takeCode = newCodes()
  const options = values.map((value) => ({
    code: takeCode(value),
    label: ownWords(reading, value, value),
  }))
  const coding = codingFor(values.map((value, index) => [value, options[index]?.code ?? '']))
  if (coding !== undefined) reading.codings.set(id, coding)
  const question: Hidden = {
    kind: 'hidden',
    id,
    text: ownWords(reading, name, name),
    parameter: id,
    options,
  }
  reading.built.set(id, question)
  bind(name, plainBinding(id, reading), reading.names)
  note(
    reading,
    'changed',
    { de: `Umfrage, „${name}“`, en: `Survey, “${name}”` },
    `„${name}“ ist keine Frage der Umfrage, sondern wird von außen gesetzt; der Wert kommt nun mit dem Link (?${id}=…).`,
    `“${name}” is no question of the survey but set from outside; the value now comes with the link (?${id}=…).`,
  )
  return itemOf(question)
}
