import { hamburg, type Model } from '@meinungsbild/procedure'
import { validModel } from '@meinungsbild/procedure/model.arbitrary.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { ideaForm } from '../testing/proposal.ts'
import { modelText } from './model-text.ts'

const initiative = '/vorhaben/vorhaben-1'

const logins = {
  leadership: 'leitung',
  pressOffice: 'presse',
  supportingUnit: 'gruenamt',
  dataProtectionOfficer: 'dsb',
  statisticsOffice: 'statistik',
} as const

async function begin(house: House, model: Model): Promise<void> {
  const { procedureModels } = house.storage
  const at = house.clock.now.toISOString()
  const own = { id: 'auental', version: 1, by: 'B', at }
  const content = modelText({ ...model, id: own.id, version: own.version })
  await procedureModels.saveDraft({ id: own.id, revision: 0, content, by: 'B', at })
  await procedureModels.release({ ...own, content, note: '' }, 1)
  const may = model.steps[0]?.acts.find(({ act }) => act === 'proposeInitiative')?.roles[0]
  const proposer = await house.as(logins[may ?? 'leadership'])
  const proposed = await proposer.post('/vorhaben/neu', { ...ideaForm, model: own.id })
  expect(proposed.headers.get('location')).toBe(initiative)
  await (await house.as('presse')).post(`${initiative}/idee`, { tun: 'takeOver' })
}

/** Opens every page of the initiative that a link leads to, and says what did not open. */
async function walk(person: Person): Promise<readonly string[]> {
  const seen = new Set([initiative])
  const broken: string[] = []
  for (const path of seen) {
    const response = await person.get(path)
    const isPage = response.headers.get('content-type')?.startsWith('text/html') === true
    const text = isPage ? await response.text() : ''
    if (!isPage) await response.body?.cancel()
    if (response.status !== 200) broken.push(`${path} ${response.status}`)
    for (const [, href = ''] of text.matchAll(/href="([^"#?]+)/g)) {
      if (href.startsWith(`${initiative}/`)) seen.add(href)
    }
  }
  expect(seen.size).toBeGreaterThan(10)
  return broken
}

/** What does not open in an initiative by this model. */
async function brokenBy(model: Model): Promise<readonly string[]> {
  const house = await openHouse()
  try {
    await begin(house, model)
    const broken = [
      ...(await walk(await house.as('presse'))),
      ...(await walk(await house.as('leitung'))),
    ]
    expect(house.log).toEqual([])
    return broken
  } finally {
    await house.close()
  }
}

test(
  'every page of an initiative opens, whatever valid model it runs by',
  { timeout: 300_000 },
  async () => {
    // Some pages have nothing to show yet, and say so with their status.
    const known = await brokenBy(hamburg)
    await fc.assert(
      fc.asyncProperty(validModel, async (model) => {
        const broken = await brokenBy(model)
        expect(broken.filter((page) => !known.includes(page))).toEqual([])
      }),
      { numRuns: 5, seed: 20261127, endOnFailure: true },
    )
  },
)
