import { expect, test } from 'vitest'
import { MEMO } from '../examples/memo.ts'
import { plainChart } from '../examples/plain-chart.ts'
import { typesetPaper } from '../typesetting/typeset-paper.ts'
import type { PrintJob } from './job.ts'
import { openPress } from './press.ts'

const good: PrintJob = {
  template: 'main.typ',
  paper: JSON.stringify(typesetPaper(MEMO, String, plainChart).paper),
  pictures: [],
  createdAt: 0,
  standard: 'ua-1',
}

test('the press goes on after a job that it refuses', async () => {
  const press = openPress()
  const results = await Promise.all([press(good), press({ ...good, paper: '{' }), press(good)])
  expect(results.map((result) => result.kind)).toEqual(['pdf', 'refused', 'pdf'])
  expect(results[1]).toMatchObject({ sentence: expect.stringContaining('main.typ') })
})

test('a job that kills the press is refused, and the next one finds a new press', async () => {
  const press = openPress()
  // Against the type: the process meets a picture without contents and ends.
  const deadly: PrintJob = JSON.parse(JSON.stringify({ ...good, pictures: 'x' }))
  const killed = await press(deadly)
  expect(killed).toMatchObject({ kind: 'refused' })
  expect(await press(good)).toMatchObject({ kind: 'pdf' })
})

test('the caller keeps its own time while the press works', async () => {
  const press = openPress()
  let turns = 0
  const counting = setInterval(() => (turns += 1), 1)
  await Promise.all(Array.from({ length: 5 }, () => press(good)))
  clearInterval(counting)
  expect(turns).toBeGreaterThan(5)
})
