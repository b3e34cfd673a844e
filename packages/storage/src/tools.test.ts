import { pricedUnits, type CostPlan, type Tariff, type ToolCheck } from '@meinungsbild/procedure'
import { expect, test } from 'vitest'
import { storageScene } from './testing/storage-scene.ts'

const scene = storageScene()
const written = { by: 'presse', at: '2026-11-23T08:00:00.000Z' }

const tariff: Tariff = {
  id: 't1',
  name: 'Ökostrom-Rechenzentrum',
  kind: 'own',
  source: 'Kostenrechnung <IT> 2026',
  asOf: '2026-11-01',
  hours: 12.5,
  prices: Object.fromEntries(
    pricedUnits.map((unit, at) => [unit, { each: at * 100, included: at }]),
  ) as Tariff['prices'],
}

test('tariffs are kept as they were entered, changed under their id, and removed', async () => {
  const { tariffs } = scene.storage
  await tariffs.put({ ...tariff, id: 't2', name: 'Zweites' }, written)
  await tariffs.put(tariff, written)
  expect((await tariffs.all()).map(({ id }) => id)).toEqual(['t1', 't2'])
  expect(await tariffs.find('t1')).toEqual(tariff)
  await tariffs.put({ ...tariff, hours: 3 }, written)
  expect((await tariffs.find('t1'))?.hours).toBe(3)
  await tariffs.remove('t1')
  expect(await tariffs.find('t1')).toBeUndefined()
  expect(await tariffs.all()).toHaveLength(1)
})

test('each initiative has its own cost plan', async () => {
  const { costPlans } = scene.storage
  const plan: CostPlan = {
    invited: 1000,
    response: 0.3,
    otherAnswers: 0,
    byEmail: 0.5,
    onPaper: 0.1,
    reminders: 1,
    languages: 2,
    months: 2,
  }
  expect(await costPlans.of('a')).toBeUndefined()
  await costPlans.put('a', plan, written)
  await costPlans.put('b', { ...plan, invited: 5 }, written)
  await costPlans.put('a', { ...plan, reminders: 2 }, written)
  expect(await costPlans.of('a')).toEqual({ ...plan, reminders: 2 })
  expect((await costPlans.of('b'))?.invited).toBe(5)
})

test('a tool check is kept with who filled it in last', async () => {
  const { toolChecks } = scene.storage
  const check: ToolCheck = {
    id: 'c1',
    name: 'Werkzeug A',
    source: 'Angebot',
    asOf: '2026-11-01',
    answers: { cookies: { choice: 'none', text: 'laut Vertrag', basis: 'stated' } },
  }
  await toolChecks.put(check, written)
  const later = { by: 'dsb', at: '2026-11-24T08:00:00.000Z' }
  await toolChecks.put({ ...check, name: 'Werkzeug B' }, later)
  expect(await toolChecks.all()).toEqual([
    { check: { ...check, name: 'Werkzeug B' }, written: later },
  ])
  await toolChecks.remove('c1')
  expect(await toolChecks.find('c1')).toBeUndefined()
})
