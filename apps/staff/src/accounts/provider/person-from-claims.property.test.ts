import { roles } from '@meinungsbild/procedure'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { personFromClaims } from './person-from-claims.ts'

const role = fc.constantFrom(...roles)
const group = fc.constantFrom('a', 'b', 'c', 'constructor')
const grant = fc.record({
  roles: fc.uniqueArray(role),
  unit: fc.option(fc.constantFrom('Presse', 'IT'), { nil: undefined }),
  deputy: fc.boolean(),
  administrator: fc.boolean(),
})
const configuration = fc.record({
  grants: fc.dictionary(group, grant),
  rolesClaim: fc.constantFrom('groups', 'realm.roles'),
  loginClaim: fc.constant('preferred_username'),
  unitClaim: fc.constant(undefined),
  strongClasses: fc.constant(['hoch']),
  ensuresSecondFactor: fc.constant(false),
})

test('nobody is given more than the values of their claim are worth, whatever the claims are', () => {
  fc.assert(
    fc.property(configuration, fc.array(group), fc.anything(), (given, groups, noise) => {
      const claims = { preferred_username: 'vera', groups, realm: { roles: groups }, noise }
      const person = personFromClaims(given, claims)
      const worth = groups.flatMap((each) =>
        Object.hasOwn(given.grants, each) ? [given.grants[each]] : [],
      )
      const all = new Set(worth.flatMap((each) => each?.roles ?? []))
      const expected = {
        login: 'vera',
        name: 'vera',
        office: undefined,
        unit: worth.map((each) => each?.unit).find((unit) => unit !== undefined),
        roles: roles.filter((each) => all.has(each)),
        administrator: worth.some((each) => each?.administrator === true),
        deputy: worth.some((each) => each?.deputy === true),
        hasSecondFactor: false,
      }
      expect(person).toEqual(worth.length === 0 ? 'noGrant' : expected)
    }),
  )
})

test('claims that are no list, no text or not there give nothing', () => {
  fc.assert(
    fc.property(configuration, fc.anything(), fc.anything(), (given, strange, login) => {
      const person = personFromClaims(given, { preferred_username: login, groups: strange })
      if (typeof person === 'string') return
      expect(person.login).toMatch(/^[\p{L}\d][\p{L}\d._-]{0,39}$/u)
    }),
  )
})

test.each([
  ['vera.ott@stadt.example', 'vera.ott'],
  ['STADT\\vera', 'STADT-vera'],
  ['..vera', 'vera'],
  ['  ', 'noLogin'],
  [undefined, 'noLogin'],
])('%j becomes the login %s', (name, login) => {
  const given = {
    grants: { a: { roles: [], deputy: false, administrator: false } },
    rolesClaim: 'groups',
    loginClaim: 'preferred_username',
    unitClaim: undefined,
    strongClasses: [],
    ensuresSecondFactor: true,
  }
  const person = personFromClaims(given, { preferred_username: name, groups: 'a' })
  expect(typeof person === 'string' ? person : person.login).toBe(login)
})
