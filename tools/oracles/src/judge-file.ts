import { readFileSync } from 'node:fs'
import type { OracleFile } from './case.ts'
import { findData } from './find-file.ts'
import { judgeCase, type Judged } from './judge-case.ts'
import { type Data, noData, readData } from './read-data.ts'

export type JudgedCase = { readonly id: string; readonly judged: Judged }

/** All cases of a file, in its order. */
export function judgeFile(path: string): readonly JudgedCase[] {
  const { cases } = JSON.parse(readFileSync(path, 'utf8')) as OracleFile
  const read = new Map<string, Data>()
  return cases.map((oracle) => {
    const { id, file } = oracle
    const place = file === null ? undefined : findData(file, path)
    if (file !== null && place === undefined)
      return { id, judged: { kind: 'unsupported', why: `the data ${file} are not there` } }
    const data = place === undefined ? noData : (read.get(place) ?? readData(place))
    if (place !== undefined) read.set(place, data)
    return { id, judged: judgeCase(oracle, data) }
  })
}
