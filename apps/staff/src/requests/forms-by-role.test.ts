import { afterEach, beforeEach, expect, test } from 'vitest'
import { untilNamed } from '../open-answers/testing/open-answers-scene.ts'
import { id } from '../questionnaire/testing/short-initiative.ts'
import { employees, type EmployeeLogin } from '../testing/employees.ts'
import { formsIn, type OfferedForm } from '../testing/forms-in.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import { registeredRoutes } from '../testing/registered-routes.ts'
import { place, untilApproved, untilReady } from '../testing/survey-initiative.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const stages: Readonly<Record<string, (house: House) => Promise<unknown>>> = {
  'before the field': untilApproved,
  'at the release of the field': untilReady,
  'with answers that are opened': untilNamed,
}

/** Written by looking and by being signed in, not by forms. */
const asTheyGo = new Set(['sessions'])

test.each(Object.entries(stages))(
  '%s nobody brings anything about with a form that others are offered',
  async (_, goTo) => {
    await goTo(house)
    const offered = new Map<EmployeeLogin, ReadonlyMap<string, OfferedForm>>()
    for (const { login } of employees) offered.set(login, await formsFor(login))
    const all = new Map([...offered.values()].flatMap((forms) => [...forms]))
    expect(all.size).toBeGreaterThan(20)

    const wrong: string[] = []
    let sent = 0
    for (const { login } of employees) {
      const person = await house.as(login)
      const before = await everything(house)
      const taken: string[] = []
      for (const [key, { action, fields }] of all) {
        if (isOffered(offered.get(login), key, action)) continue
        const { status } = await person.post(action, fields)
        if (status < 400) taken.push(key)
        sent += 1
      }
      const after = await everything(house)
      const changed = [...after].filter(([table, rows]) => rows !== before.get(table))
      if (changed.length > 0)
        wrong.push(`${login}: ${changed.map(([table]) => table).join(', ')} by ${taken.join('; ')}`)
    }
    expect(sent).toBeGreaterThan(100)
    expect(wrong).toEqual([])
  },
  240_000,
)

/** Whoever may remark on a document may do so on each of its sections; readers are just shown none that has no text yet. */
function isOffered(
  own: ReadonlyMap<string, OfferedForm> | undefined,
  key: string,
  action: string,
): boolean {
  const isRemark = action.endsWith('/bemerkungen')
  return (
    own?.has(key) === true ||
    (isRemark && [...(own?.values() ?? [])].some((form) => form.action === action))
  )
}

/** What somebody is offered on all pages of the initiative to which they find a way. */
async function formsFor(login: EmployeeLogin): Promise<ReadonlyMap<string, OfferedForm>> {
  const person = await house.as(login)
  const forms = new Map<string, OfferedForm>()
  const known = new Set([place, ...starts()])
  for (const path of known) {
    const response = await person.get(path)
    const type = response.headers.get('content-type') ?? ''
    if (response.status !== 200 || !type.startsWith('text/html')) continue
    const page = await response.text()
    for (const form of formsIn(page))
      if (form.action.startsWith(`${place}/`)) forms.set(form.key, form)
    // A set goes on over what is added meanwhile.
    for (const next of pathsIn(page)) known.add(next)
  }
  return forms
}

/** Addresses of the initiative that need no more to be known than which one. */
function starts(): readonly string[] {
  return registeredRoutes(house).flatMap(({ method, pattern }) => {
    const path = pattern.replace('/:id', `/${id}`)
    return method === 'GET' && path.startsWith(place) && !path.includes(':') ? [path] : []
  })
}

/** Where links of a page lead within the initiative. */
function pathsIn(page: string): readonly string[] {
  const links = page.matchAll(/ href="([^"?#]*)/g)
  return Array.from(links, ([, path = '']) => path).filter((path) => path.startsWith(`${place}/`))
}

/** All rows of all tables. */
async function everything({ database }: House): Promise<ReadonlyMap<string, string>> {
  const { rows } = await database.run("SELECT name FROM sqlite_master WHERE type = 'table'")
  const tables = rows.flatMap(({ name }) =>
    typeof name === 'string' && !asTheyGo.has(name) ? [name] : [],
  )
  const found = await Promise.all(
    tables.map(async (table) => {
      const content = await database.run(`SELECT * FROM "${table}"`)
      return [table, JSON.stringify(content.rows)] as const
    }),
  )
  return new Map(found)
}
