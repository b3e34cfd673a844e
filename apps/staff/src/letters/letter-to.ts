import type { Letter } from '@meinungsbild/documents'
import { textsFor } from '@meinungsbild/design'
import { participantNumber } from '@meinungsbild/secrecy'
import type { Participant } from '@meinungsbild/storage'
import { proposalTexts } from './proposal.texts.ts'

/** The letter to somebody; nobody is greeted as Mrs or Mr, for the register does not say what they are. */
export function letterTo(
  { number, address, unit }: Pick<Participant, 'number' | 'address' | 'unit'>,
  language: string,
  more: { readonly code?: string; readonly fields?: Readonly<Record<string, string>> } = {},
): Letter {
  const { title, givenNames, familyName, street, postcode, town } = address
  const name = [title, givenNames, familyName].filter((part) => part !== '').join(' ')
  const { greeting } = textsFor(proposalTexts, language)
  return {
    number,
    address: [name, unit, street, `${postcode} ${town}`.trim()],
    fields: {
      name,
      anrede: greeting(name),
      teilnahmenummer: participantNumber(number),
      ...more.fields,
    },
    ...(more.code === undefined ? {} : { code: more.code }),
  }
}

/** Whether the post could deliver it. */
export function hasPostalAddress({ address }: Pick<Participant, 'address'>): boolean {
  return address.street !== '' && address.town !== ''
}
