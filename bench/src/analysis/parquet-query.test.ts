import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildDataset, releaseResults, unweighted, weigh } from '@meinungsbild/analysis'
import { microdataOf } from '@meinungsbild/analysis/microdata'
import { measureTable, writeParquet } from '@meinungsbild/formats'
import type { Questionnaire } from '@meinungsbild/questionnaire'
import { dataSource } from '@meinungsbild/staff'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const duckDb = await import('@duckdb/node-api').catch(() => undefined)
const page = readFileSync(new URL('../../../docs/large-surveys.md', import.meta.url), 'utf8')
const queries = [...page.matchAll(/```sql\n([^`]*)```/g)].map(([, sql = '']) => sql)

const questionnaire: Questionnaire = {
  id: 'gross',
  title: { de: 'Große Befragung' },
  languages: ['de'],
  pages: [
    {
      id: 'p1',
      questions: [
        {
          kind: 'scale',
          id: 'zufrieden',
          text: { de: 'Wie zufrieden sind Sie?' },
          points: [1, 2, 3, 4].map((value) => ({
            code: `${value}`,
            label: { de: `Stufe ${value}` },
            value,
          })),
          special: ['dontKnow'],
        },
      ],
    },
  ],
}

/** 1,000 people, a tenth of whom do not know. */
const people = Array.from({ length: 1_000 }, (_, index) => ({
  id: `${index}`,
  circumstances: { seed: 1, today: '2026-11-27', language: 'de' },
  answers: {
    zufrieden:
      index % 10 === 0
        ? ({ kind: 'special', special: 'dontKnow' } as const)
        : ({ kind: 'choice', code: `${1 + (((index * 13) % 11) % 4)}` } as const),
  },
}))
const dataset = buildDataset(questionnaire, people)
const weighed = weigh(
  dataset,
  {
    base: 'equal',
    cap: 5,
    margins: [
      {
        variable: 'zufrieden',
        targets: [4, 3, 2, 1].map((share, index) => ({ code: `${index + 1}`, share })),
      },
    ],
  },
  new Map(),
)

describe.skipIf(duckDb === undefined)('the queries of docs/large-surveys.md, in DuckDB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-parquet-'))
  const file = join(folder, 'antworten.parquet')
  beforeAll(async () => {
    if (!weighed.ok) throw new Error(weighed.code)
    const source = dataSource(microdataOf(dataset, weighed.weights), {
      questionnaire,
      language: 'de',
      createdAt: new Date('2026-11-27T10:00:00Z'),
    })
    const written = writeParquet(await measureTable(source))
    if (!written.ok) throw new Error('no file')
    await writeFile(file, written.bytes)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  async function ask(query: number): Promise<readonly (readonly unknown[])[]> {
    if (duckDb === undefined) throw new Error('DuckDB is not here.')
    const connection = await (await duckDb.DuckDBInstance.create(':memory:')).connect()
    const sql = queries[query]?.replaceAll('antworten.parquet', file) ?? ''
    const rows = (await connection.runAndReadAll(sql)).getRowsJS()
    return rows.map((row) => row.map((cell) => (typeof cell === 'bigint' ? Number(cell) : cell)))
  }

  const shares = (weights = unweighted(dataset)) => {
    const rule = { minimumBase: 1, smallCell: 1 }
    const released = releaseResults(dataset, rule, { selection: 'census' }, { weights })
    const [result] = released.variables
    if (result?.kind !== 'categories') throw new Error('no table')
    return result.categories.map(({ count, share }) => {
      if (count?.kind !== 'figure' || share.kind !== 'figure') throw new Error('no figure')
      return { count: count.value, share: share.value }
    })
  }

  test('give the counts and shares of the page of results', async () => {
    expect(await ask(0)).toEqual(
      shares().map(({ count, share }, index) => [index + 1, count, Math.round(share * 1_000) / 10]),
    )
  })

  test('give its weighted shares but for the few people by whom these are perturbed', async () => {
    if (!weighed.ok) throw new Error(weighed.code)
    const expected = shares(weighed.weights)
    // Five of 900 people in a cell and as many in all of them, of whom each weighs as much as anybody.
    const most = (2 * 5 * (weighed.weights.summary?.greatest ?? 1)) / 900
    for (const [index, [value, share]] of (await ask(1)).entries()) {
      expect(value).toBe(index + 1)
      expect(Math.abs(Number(share) - (expected[index]?.share ?? 0))).toBeLessThan(most)
    }
  })

  test('say what the numbers mean', async () => {
    const rows = (await ask(2)).toSorted(([, a], [, b]) => Number(a) - Number(b))
    expect(rows).toEqual([1, 2, 3, 4].map((value) => ['zufrieden', `${value}`, `Stufe ${value}`]))
  })
})
