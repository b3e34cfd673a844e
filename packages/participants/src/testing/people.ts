import type { ListedPerson } from '../listed-person.ts'

/** Somebody for the draw: what matters there is the key and the stratum. */
export function listed(key: string, stratum = '', line = 2): ListedPerson {
  return {
    line,
    key,
    stratum,
    title: '',
    givenNames: '',
    familyName: key,
    street: 'Deichstraße 4',
    postcode: '20459',
    town: 'Hamburg',
    email: '',
    language: '',
    unit: '',
  }
}
