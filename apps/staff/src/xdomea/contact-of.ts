import { roleTitle, type Signature, type SignedRole } from '@meinungsbild/procedure'
import type { XdomeaContact } from '@meinungsbild/formats'

type Person = {
  readonly name: string
  readonly role: SignedRole
  readonly unit?: string | undefined
}

/** Somebody of the house as xdomea names them: the unit or the office, the person, as what they act. */
export function contactOf({ name, role, unit }: Person): XdomeaContact {
  const office = roleTitle(role).de
  return { unit: unit ?? office, person: name, role: office }
}

/** Who signed; a deputy as one. */
export function signedBy(by: Signature): XdomeaContact {
  const contact = contactOf(by)
  return by.deputy ? { ...contact, role: `${contact.role}, in Vertretung` } : contact
}

/** Several of whom one acts are named together; where nobody in particular is meant, the office. */
export function contactOfAll(people: readonly Person[], office: string): XdomeaContact {
  const [first, ...others] = people
  if (first === undefined) return { unit: office }
  if (others.length === 0) return contactOf(first)
  return { unit: people.map(({ name, unit }) => (unit ? `${unit} (${name})` : name)).join(', ') }
}
