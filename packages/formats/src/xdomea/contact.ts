import type { Content, Xml } from '../xml/element.ts'
import { optional, x } from './element.ts'
import type { XdomeaContact } from './xdomea-record.ts'

/** KontaktType: somebody, or a place in an authority. */
export function contactElement(name: string, contact: XdomeaContact): Xml {
  const { institution, unit, person, role } = contact
  return x(
    name,
    institution === undefined ? [] : x('Institution', x('Name', institution)),
    unit === undefined ? [] : x('Organisationseinheit', x('Name', unit)),
    person === undefined ? [] : x('Name', personName(person)),
    optional('Taetigkeit', role),
  )
}

const title = /^(?:(?:Prof|Dr|Dipl|M|B)\.[\p{L}.-]*\s+)+/u

/** Titles first, the last word as family name, what stands between as given names. */
function personName(person: string): Content {
  const [titles = ''] = title.exec(person) ?? []
  const names = person.slice(titles.length).split(/\s+/).filter(Boolean)
  const family = names.at(-1)
  const given = names.slice(0, -1).join(' ')
  return [
    optional('Titel', titles.trim()),
    family === undefined ? [] : x('Familienname', x('Name', family)),
    given === '' ? [] : x('Vorname', x('Name', given)),
  ]
}
