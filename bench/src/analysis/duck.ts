import type { DuckDBConnection, DuckDBPreparedStatement } from '@duckdb/node-api'
import { asked, inSql } from './material.ts'
import { cellName, countName, cross, type Done, type Task } from './tasks.ts'

/** DuckDB with the same answers, in this process and with all its threads. */
export type Duck = { run(task: Task): Promise<Omit<Done, 'memoryMb'>> }

/** Undefined where DuckDB is not installed. */
export async function openDuck(sizes: readonly number[]): Promise<Duck | undefined> {
  const duckDb = await import('@duckdb/node-api').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return
    throw error
  })
  if (duckDb === undefined) return undefined
  const connection = await (await duckDb.DuckDBInstance.create(':memory:')).connect()
  for (const size of sizes) await fill(connection, size)
  const prepared = new Map<string, DuckDBPreparedStatement>()
  return {
    async run({ kind, answers }) {
      const name = `${kind} ${answers}`
      const sql = kind === 'oneWay' ? oneWaySql(answers) : crossSql(answers)
      const statement = prepared.get(name) ?? (await connection.prepare(sql))
      prepared.set(name, statement)
      const begun = performance.now()
      const rows = (await statement.runAndReadAll()).getRowsJS()
      const milliseconds = performance.now() - begun
      return { milliseconds, figures: kind === 'oneWay' ? oneWayFigures(rows) : crossFigures(rows) }
    },
  }
}

/** Columns of the narrowest types, as its own statistics like them; a question with ticks is one truth value per option. */
async function fill(connection: DuckDBConnection, size: number): Promise<void> {
  const columns = asked.flatMap((question) => {
    const { id, place } = question
    switch (question.kind) {
      case 'choice':
        return [`(${inSql.choice(place, question.codes)})::utinyint as ${id}`]
      case 'number':
        return [`(${inSql.number(place, question.from, question.steps)})::usmallint as ${id}`]
      case 'choices':
        return Array.from(
          { length: question.codes },
          (_, code) => `(${inSql.ticked(place, code)}) as ${id}_${code}`,
        )
      default:
        return question satisfies never
    }
  })
  await connection.run(
    `create table people${size} as select ${columns.join(', ')}, (${inSql.weight})::double as weight, (hash(i) % 4294967296)::uinteger as record_key from (select range as i from range(${size}))`,
  )
}

/** All tables in one statement, each written in the quickest of the ways that were tried. */
function oneWaySql(size: number): string {
  const from = `from people${size}`
  return asked
    .map((question, index) => {
      const { id } = question
      if (question.kind !== 'choices')
        return `select ${index} as question, ${id}::integer as value, count(*) as people ${from} group by ${id}`
      const options = Array.from({ length: question.codes }, (_, code) => `${id}_${code}`)
      const counts = [
        ...options.map((option) => `count_if(${option})`),
        `count_if(not (${options.join(' or ')}))`,
      ]
      return `select ${index}, unnest(range(${counts.length}))::integer, unnest([${counts.join(', ')}]) ${from}`
    })
    .join(' union all ')
}

function oneWayFigures(rows: readonly (readonly unknown[])[]) {
  return Object.fromEntries(
    rows.flatMap(([index, value, people]) => {
      const question = asked[Number(index)]
      if (question === undefined) return []
      const isNone =
        value === null || (question.kind !== 'number' && Number(value) === question.codes)
      return [[countName(question.id, isNone ? undefined : Number(value)), Number(people)]]
    }),
  )
}

function crossSql(size: number): string {
  const { row, column, filter } = cross
  return `select ${row}, ${column}, count(*), sum(weight), sum(record_key) from people${size} where ${filter.question} in (${filter.codes.join(', ')}) group by ${row}, ${column}`
}

function crossFigures(rows: readonly (readonly unknown[])[]) {
  return Object.fromEntries(
    rows
      .filter(([row, column]) => isAnswer(cross.row, row) && isAnswer(cross.column, column))
      .flatMap(([row, column, people, weight]) => [
        [cellName('people', String(row), String(column)), Number(people)],
        [cellName('weight', String(row), String(column)), Number(weight)],
      ]),
  )
}

/** Behind the codes of its options stands the one of those who gave no answer. */
function isAnswer(id: string, code: unknown): boolean {
  const question = asked.find((each) => each.id === id)
  return question?.kind === 'choice' && Number(code) < question.codes
}
