import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '../routes.ts'
import { employees, type EmployeeLogin } from '../testing/employees.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import { registeredRoutes } from '../testing/registered-routes.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const filledIn = (pattern: string) => pattern.replaceAll(/:\w+/g, 'x')

/** What answers without a session, and why: all else leads to the sign-in. */
const invitation = '/zugang/:token'
const open = new Set<string>([
  // Whoever is new chooses a password there, by the token of an invitation.
  invitation,
  routes.signIn.pattern,
  // Further ways to sign in, and the second half of one.
  routes.signInCode.pattern,
  routes.signInPasskey.pattern,
  routes.signInPasskeyOptions.pattern,
  routes.signInProvider.pattern,
  routes.signInProviderReturn.pattern,
  routes.signOut.pattern,
  routes.calendar.pattern,
  routes.accessibility.pattern,
  routes.reportBarrier.pattern,
  '/assets/:name',
])

test('nobody without a session sees anything behind any address, and no form is taken', async () => {
  const all = registeredRoutes(house).filter(({ pattern }) => !open.has(pattern))
  expect(all.length).toBeGreaterThan(200)
  const wrong: string[] = []
  for (const { method, pattern } of all) {
    const response = await house.app.request(`${house.deps.publicUrl}${filledIn(pattern)}`, {
      method,
      headers: { origin: house.deps.publicUrl },
      ...(method === 'POST' && { body: new URLSearchParams({ x: 'y' }) }),
    })
    const leads = response.headers.get('location')?.startsWith(routes.signIn.pattern) === true
    const isRefused = method === 'GET' ? response.status === 303 && leads : response.status === 401
    if (!isRefused && pattern !== '/') wrong.push(`${method} ${pattern}: ${response.status}`)
  }
  expect(wrong).toEqual([])
})

test('no form is taken without the token of the session, nor from the page of another site', async () => {
  const presse = await house.as('presse')
  const wrong: string[] = []
  for (const { method, pattern } of registeredRoutes(house)) {
    if (method !== 'POST' || pattern === routes.signOut.pattern) continue
    // The preview is a citizen's page, and changes nothing; an invitation bears a token of its own.
    if (pattern === routes.preview.pattern || pattern === invitation) continue
    const path = filledIn(pattern)
    const token = await presse.post(path, { csrf: 'wrong' })
    const origin = await presse.post(path, {}, { origin: 'https://foreign.example' })
    if (token.status !== 403 || origin.status !== 403)
      wrong.push(`${pattern}: ${token.status}, ${origin.status}`)
  }
  expect(wrong).toEqual([])
})

const administrators = ['betreuung'] as const
const pressOffice = ['presse', 'presse2'] as const

/** Addresses of the house that are not for everybody, by who is let in. What stands in no line is for all employees. */
const onlyFor: Readonly<Record<string, readonly EmployeeLogin[]>> = {
  [routes.addressBooks.pattern]: [...pressOffice, 'statistik'],
  [routes.rightsRequests.pattern]: ['dsb'],
  [routes.barrierReports.pattern]: [...pressOffice, ...administrators],
}

test('every role sees of the house what it may see, at every address that needs no initiative', async () => {
  const whole = registeredRoutes(house).filter(
    ({ method, pattern }) => method === 'GET' && !pattern.includes(':') && pattern !== '/',
  )
  expect(whole.length).toBeGreaterThan(15)
  const refusals = new Map<string, EmployeeLogin[]>()
  for (const { login } of employees) {
    const person = await house.as(login)
    for (const { pattern } of whole) {
      const { status } = await person.get(pattern)
      if (status === 403) refusals.set(pattern, [...(refusals.get(pattern) ?? []), login])
    }
  }
  const everybody = employees.map(({ login }) => login)
  const missing = [...refusals].flatMap(([pattern, refused]) => {
    const letIn = everybody.filter((login) => !refused.includes(login))
    const expected = onlyFor[pattern] ?? administrators
    return letIn.toSorted().join() === expected.toSorted().join()
      ? []
      : [`${pattern} lets in ${letIn.join(', ')}`]
  })
  expect(missing).toEqual([])
  const guarded = [...refusals.keys()]
  for (const pattern of [
    ...Object.keys(onlyFor),
    routes.settings.pattern,
    routes.pencilMarks.pattern,
  ])
    expect(guarded).toContain(pattern)
})
